package org.sciday.reservations;

import org.sciday.activities.SessionId;

/** The activity was cancelled; all reservations of the session fell with it. One event, however many held a place. */
public record SessionCalledOff(SessionId session, int reservations) {}
