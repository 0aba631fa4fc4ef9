package org.sciday.audit;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sciday.audit.AuditEntry.Seal;
import org.sciday.audit.ChainVerdict.Broken;
import org.sciday.audit.ChainVerdict.Reason;
import org.sciday.audit.ChainVerdict.Whole;

/** Recomputes the chain from its first link. Needs a database and nothing else, so that an auditor can run it alone. */
public final class ChainVerifier {

    private static final int PAGE = 1000;

    private final ChainStore chain;

    public ChainVerifier(DataSource database) {
        this.chain = ChainStore.of(database);
    }

    public ChainVerdict verify() {
        return verify(null);
    }

    /** Also compares with a head noted earlier: the only proof against cutting off the end. */
    public ChainVerdict verify(@Nullable ChainHead noted) {
        var head = ChainHead.EMPTY;
        for (var page = chain.sealedAfter(0, PAGE); !page.isEmpty(); page = chain.sealedAfter(head.position(), PAGE)) {
            for (var entry : page) {
                var fault = faultOf(entry, head);
                if (fault != null) {
                    return new Broken(head.position() + 1, fault);
                }
                head = headAfter(entry, head);
                if (noted != null && noted.position() == head.position() && !noted.equals(head)) {
                    return new Broken(noted.position(), Reason.NOT_AS_NOTED);
                }
            }
        }
        if (chain.anyBeforeTheFirst()) {
            return new Broken(head.position() + 1, Reason.MISSING);
        }
        return noted != null && noted.position() > head.position()
                ? new Broken(head.position() + 1, Reason.NOT_AS_NOTED)
                : new Whole(head, chain.countUnsealed());
    }

    private static @Nullable Reason faultOf(AuditEntry entry, ChainHead head) {
        var seal = entry.seal();
        if (seal == null || seal.position() != head.position() + 1) {
            return Reason.MISSING;
        }
        var expected = new Seal(
                head.position() + 1, head.hash(), headAfter(entry, head).hash());
        return seal.equals(expected) ? null : Reason.CHANGED;
    }

    private static ChainHead headAfter(AuditEntry entry, ChainHead head) {
        var position = head.position() + 1;
        return new ChainHead(position, EntryHash.of(entry, position, head.hash()));
    }
}
