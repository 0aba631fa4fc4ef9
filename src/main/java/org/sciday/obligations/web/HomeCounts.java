package org.sciday.obligations.web;

/** The unit's own work, counted. */
public record HomeCounts(int drafts, int inReview, int returned, int toCome) {

    static final HomeCounts NONE = new HomeCounts(0, 0, 0, 0);
}
