package org.sciday.checkin;

/** People counted at the door without a ticket. */
public record WalkIn(AdmissionId admission, int people) {}
