package org.sciday.reservations;

import org.sciday.activities.SessionId;

/** What is known of a session's doors; answered by those who keep them. */
public interface DoorWatch {

    /**
     * Has every gate that carries the session's list been heard just now? One that is silent may have let people in
     * of whom nobody knows yet.
     */
    boolean hearsAllGates(SessionId session);
}
