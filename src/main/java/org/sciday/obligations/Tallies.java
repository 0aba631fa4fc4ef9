package org.sciday.obligations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.Derived;
import org.sciday.shared.Festival;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps what was counted of large trees of campaigns, so that pages over many thousand units answer at once. Taking a tally counts
 * again what was written since the last time and a sixteenth of all units in their turn; nothing else ever writes it. Rule 11.
 */
@Service
@Order(20)
public class Tallies implements Derived {

    /** From the end of one taking to the next: with the time of both, what is shown is never older than a minute. */
    public static final Duration PAUSE = Duration.ofSeconds(15);

    /** More units than this below the owner of a tree make it large; fewer are counted quickly enough at every look. */
    static final int LARGE = 1_000;

    private final TallyStore store;
    private final WrittenStore written;
    private final TallyLineStore lines;
    private final KeptStandingStore standings;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tallies(
            TallyStore store,
            WrittenStore written,
            TallyLineStore lines,
            KeptStandingStore standings,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.written = written;
        this.lines = lines;
        this.standings = standings;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Those that may have changed: trees with an open campaign at every call, closed ones every hour. */
    public void takeDue() {
        var now = clock.instant();
        transactions.executeWithoutResult(
                dropping -> store.drop(now).forEach(root -> events.publishEvent(new TallyDropped(root))));
        store.due(Festival.dateOf(now), now, LARGE).forEach(root -> take(root, clock.instant()));
    }

    /** Of the tree that stands on this campaign: what is not as it was last time. */
    public void take(CampaignId root, Instant at) {
        transactions.executeWithoutResult(taking -> {
            store.begin(root);
            take(root, at, written.since(root, at));
        });
    }

    /** The same without believing anything that is kept. */
    public void takeAnew(CampaignId root, Instant at) {
        transactions.executeWithoutResult(taking -> {
            store.begin(root);
            written.forget(root);
            take(root, at, written.since(root, at));
        });
    }

    private void take(CampaignId root, Instant at, Counted counted) {
        lines.take(root, counted, at);
        standings.take(root, counted, at);
        events.publishEvent(new TallyTaken(root, at, counted));
    }

    @Override
    public String name() {
        return "obligations";
    }

    @Override
    public String rebuild() {
        var now = clock.instant();
        var large = store.large(Festival.dateOf(now), LARGE);
        large.forEach(root -> takeAnew(root, now));
        return large.size() + " large campaigns, " + store.count() + " lines";
    }
}
