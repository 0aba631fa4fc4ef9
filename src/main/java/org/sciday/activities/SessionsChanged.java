package org.sciday.activities;

import java.util.List;

/**
 * All sessions of a published activity as they are from now on, at publication and at each later edit. Heard in the same
 * transaction, before sessions that are gone are deleted; a listener that cannot live with it throws RuleBroken.
 */
public record SessionsChanged(ActivityId activity, List<SessionFacts> sessions) {

    public SessionsChanged {
        sessions = List.copyOf(sessions);
    }
}
