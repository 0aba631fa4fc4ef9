package org.sciday.checkin;

import java.util.Collections;
import org.sciday.activities.SessionFacts;
import org.sciday.activities.SessionsChanged;
import org.sciday.activities.SessionsDropped;
import org.sciday.shared.RuleBroken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A session that people came to is part of the record and does not vanish from the programme. */
@Component
class VisitedSessions {

    private final AdmissionStore store;

    VisitedSessions(AdmissionStore store) {
        this.store = store;
    }

    @EventListener
    void on(SessionsChanged event) {
        var kept = event.sessions().stream().map(SessionFacts::id).toList();
        if (!kept.containsAll(store.visitedOf(event.activity()))) {
            throw new RuleBroken("checkin.session-was-visited");
        }
    }

    @EventListener
    void on(SessionsDropped event) {
        if (!Collections.disjoint(event.sessions(), store.visitedOf(event.activity()))) {
            throw new RuleBroken("checkin.session-was-visited");
        }
    }
}
