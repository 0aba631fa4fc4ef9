package org.sciday.insight;

import org.sciday.obligations.TallyTaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the figures of a large campaign with its tally, in one transaction, so that all its pages speak of one moment. */
@Component
class KeptFigures {

    private final KeptFigureStore store;

    KeptFigures(KeptFigureStore store) {
        this.store = store;
    }

    @EventListener
    void on(TallyTaken event) {
        store.drop();
        store.take(event.root());
    }
}
