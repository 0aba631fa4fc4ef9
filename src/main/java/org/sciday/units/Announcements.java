package org.sciday.units;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.audit.Trail;
import org.sciday.shared.NotFound;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the trail, and those who listen, what happened to a unit. */
@Component
class Announcements {

    static final String UNIT = "units.unit";

    private final Trail trail;
    private final ApplicationEventPublisher events;

    Announcements(Trail trail, ApplicationEventPublisher events) {
        this.trail = trail;
        this.events = events;
    }

    void record(Viewer by, String action, UnitId unit, @Nullable Object before, @Nullable Object after) {
        trail.record(by, action, UNIT, unit.value(), before, after);
    }

    void record(Viewer by, String action, String type, UUID id, @Nullable Object before, @Nullable Object after) {
        trail.record(by, action, type, id, before, after);
    }

    void publish(Object event) {
        events.publishEvent(event);
    }

    /** A stranger's unit looks the same as a missing one; that it was asked for is kept. */
    NotFound refused(Viewer by, String action, UnitId unit) {
        trail.refused(by, action, UNIT, unit.value());
        return new NotFound("units.not-found");
    }
}
