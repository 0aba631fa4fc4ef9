package org.sciday.reservations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sciday.activities.SessionId;

/** The accepted groups of a session, for its door. Callers have asked whether the viewer may know. */
public interface ComingGroups {

    List<ComingGroup> of(SessionId session);

    Optional<ComingGroup> find(UUID id);

    /** Through the door, once; false when it is inside already, or is not expected any more. */
    boolean use(UUID id);

    /** Admitted by mistake: it may come in again. */
    void unuse(UUID id);
}
