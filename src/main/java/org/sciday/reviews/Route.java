package org.sciday.reviews;

/** By which way a submission came into its queue. */
public enum Route {
    REGION,
    LINE,
    HANDED_OVER
}
