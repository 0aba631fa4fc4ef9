package org.sciday.activities;

/** Where the text stands between clerk and reviewer. What the public is told about the event is {@link PublicStatus}. */
public enum ReviewState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    PASSED,
    REJECTED;

    /** A clerk may type freely; nothing is public and nobody is waiting. */
    public boolean isOpenForWriting() {
        return this == DRAFT || this == RETURNED;
    }
}
