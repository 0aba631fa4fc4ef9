package org.sciday.reviews;

/** How a review ended. */
public enum Decision {
    PASSED,
    RETURNED,
    REJECTED,
    /** The unit took its submission back. */
    WITHDRAWN
}
