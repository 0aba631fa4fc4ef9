package org.sciday.audit;

import java.util.ArrayList;
import org.sciday.audit.AuditEntry.Seal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Links committed lines into the chain, a second after the fact. Why not while writing them: docs/decisions, "Audit
 * lines are sealed after commit".
 */
@Component
class Sealer {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final int BATCH = 1000;
    private static final String EVERY_SIX_HOURS = "0 0 */6 * * *";

    private final ChainStore chain;
    private final TransactionTemplate transactions;

    Sealer(ChainStore chain, TransactionTemplate transactions) {
        this.chain = chain;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelay = 1000)
    void sealAll() {
        while (sealSome() == BATCH) {
            LOG.debug("More than {} lines to seal", BATCH);
        }
    }

    /** The log is kept elsewhere than the database: whoever cuts the chain cannot cut this line too. */
    @Scheduled(cron = EVERY_SIX_HOURS)
    void noteHead() {
        LOG.info("Audit chain at {}", chain.head());
    }

    private int sealSome() {
        var sealed = transactions.execute(status -> chain.lock() ? link() : 0);
        return sealed == null ? 0 : sealed;
    }

    private int link() {
        var head = chain.head();
        var seqs = new ArrayList<Long>();
        var seals = new ArrayList<Seal>();
        for (var entry : chain.unsealed(BATCH)) {
            var position = head.position() + 1;
            var hash = EntryHash.of(entry, position, head.hash());
            seqs.add(entry.seq());
            seals.add(new Seal(position, head.hash(), hash));
            head = new ChainHead(position, hash);
        }
        if (!seqs.isEmpty()) {
            chain.seal(seqs, seals);
        }
        return seqs.size();
    }
}
