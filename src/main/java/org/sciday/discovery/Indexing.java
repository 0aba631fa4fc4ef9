package org.sciday.discovery;

import org.sciday.activities.ActivityChanged;
import org.sciday.activities.ActivityId;
import org.sciday.activities.ActivityPublished;
import org.sciday.activities.ActivityReturned;
import org.sciday.activities.ActivityStatusChanged;
import org.sciday.activities.SessionsChanged;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Hears what becomes of activities. Each event is in the registry from the commit that told it until the index is on the disk,
 * so what a crash interrupts is done again at the next start. No transaction is open meanwhile.
 */
@Component
class Indexing {

    private final ProgrammeIndex index;

    Indexing(ProgrammeIndex index) {
        this.index = index;
    }

    @Async
    @TransactionalEventListener
    public void on(ActivityPublished event) {
        refresh(event.activity());
    }

    @Async
    @TransactionalEventListener
    public void on(ActivityChanged event) {
        refresh(event.activity());
    }

    @Async
    @TransactionalEventListener
    public void on(ActivityReturned event) {
        refresh(event.activity());
    }

    @Async
    @TransactionalEventListener
    public void on(ActivityStatusChanged event) {
        refresh(event.activity());
    }

    @Async
    @TransactionalEventListener
    public void on(SessionsChanged event) {
        refresh(event.activity());
    }

    private void refresh(ActivityId activity) {
        index.refresh(activity.value());
    }
}
