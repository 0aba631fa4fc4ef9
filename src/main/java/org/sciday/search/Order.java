package org.sciday.search;

/** What comes first. */
public enum Order {
    /** What fits the words best; a little what is soon, what is new and what is near. */
    FITTING,
    /** What begins next within the asked time; what lasts for days and has begun comes last. */
    SOONEST,
    /** Needs a point; where it is within the asked time counts. */
    NEAREST,
    /** What can be found since the shortest time. */
    NEWEST
}
