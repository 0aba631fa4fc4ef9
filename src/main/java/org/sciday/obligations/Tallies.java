package org.sciday.obligations;

import java.time.Clock;
import java.time.Duration;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.Derived;
import org.sciday.shared.Festival;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps what was counted of large trees of campaigns, so that pages over many thousand units answer at once. A tally is taken
 * as a whole from what exists; nothing else ever writes it. Rule 11.
 */
@Service
@Order(20)
public class Tallies implements Derived {

    /** From the end of one taking to the next: with the time of both, what is shown is never older than a minute. */
    public static final Duration PAUSE = Duration.ofSeconds(30);

    /** More units than this below the owner of a tree make it large; fewer are counted quickly enough at every look. */
    static final int LARGE = 1_000;

    private final TallyStore store;
    private final KeptStandingStore standings;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tallies(
            TallyStore store,
            KeptStandingStore standings,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.standings = standings;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Those that may have changed: trees with an open campaign at every call, closed ones every hour. */
    public void takeDue() {
        var now = clock.instant();
        store.drop(now);
        standings.drop();
        store.due(Festival.dateOf(now), now, LARGE).forEach(this::take);
    }

    /** Of the tree that stands on this campaign. */
    public void take(CampaignId root) {
        transactions.executeWithoutResult(taking -> {
            var now = clock.instant();
            store.take(root, now);
            standings.take(root, now, LARGE);
            events.publishEvent(new TallyTaken(root));
        });
    }

    @Override
    public String name() {
        return "obligations";
    }

    @Override
    public String rebuild() {
        var large = store.large(Festival.dateOf(clock.instant()), LARGE);
        large.forEach(this::take);
        return large.size() + " large campaigns, " + store.count() + " lines";
    }
}
