package org.sciday.discovery;

import org.sciday.activities.ActivityChanged;
import org.sciday.activities.ActivityPublished;
import org.sciday.activities.ActivityReturned;
import org.sciday.activities.ActivityStatusChanged;
import org.sciday.activities.SessionsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Kept pages are forgotten with the commit of a change: what is withdrawn is gone before the index has heard of it. */
@Component
class Forgetting implements TransactionSynchronization {

    private final ProgrammeIndex index;

    Forgetting(ProgrammeIndex index) {
        this.index = index;
    }

    @EventListener({
        ActivityPublished.class,
        ActivityChanged.class,
        ActivityReturned.class,
        ActivityStatusChanged.class,
        SessionsChanged.class
    })
    void on() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(this);
        } else {
            index.forget();
        }
    }

    @Override
    public void afterCommit() {
        index.forget();
    }
}
