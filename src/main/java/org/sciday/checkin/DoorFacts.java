package org.sciday.checkin;

import java.util.UUID;

/** What of the door goes into the trail: places, numbers and times, and nothing about a person. */
final class DoorFacts {

    static final String DOOR = "checkin.door";
    static final String ADMISSION = "checkin.admission";
    static final String CONFLICT = "checkin.conflict";

    record OfAdmission(UUID session, int people, boolean walkIn, String gate) {}

    record OfConflict(UUID session, String firstGate, String secondGate, int people) {}

    record OfBatch(String gate, int scans, int twice, int strangers, int refused, long clockOffSeconds) {}

    record OverLimit(String gate, int people, int inside) {}

    record People(int people) {}

    record Judged(Resolution resolution) {}

    record List(String gate) {}

    private DoorFacts() {}

    static OfAdmission of(Admission admission) {
        return new OfAdmission(
                admission.session().value(), admission.people(), admission.walkIn(), admission.gate());
    }

    static OfConflict of(Conflict conflict) {
        return new OfConflict(
                conflict.session().value(),
                conflict.first().gate(),
                conflict.second().gate(),
                conflict.second().people());
    }
}
