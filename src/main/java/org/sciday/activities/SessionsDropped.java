package org.sciday.activities;

import java.util.List;

/**
 * Sessions that a text under mending no longer has, of an activity that may have been public. Heard before they are deleted; a
 * listener that cannot live with it throws RuleBroken.
 */
public record SessionsDropped(ActivityId activity, List<SessionId> sessions) {

    public SessionsDropped {
        sessions = List.copyOf(sessions);
    }
}
