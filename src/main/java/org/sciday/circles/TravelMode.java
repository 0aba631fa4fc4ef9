package org.sciday.circles;

/** How people go; the order is that of pages. */
public enum TravelMode {
    WALK,
    BICYCLE,
    CAR
}
