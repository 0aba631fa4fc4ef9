package org.sciday.activities;

/** What the public is told about the event itself, independent of the {@link ReviewState} of its text. */
public enum PublicStatus {
    SCHEDULED,
    CHANGED,
    POSTPONED,
    MOVED_ONLINE,
    FULL,
    CANCELLED;

    /** Takes place as announced, or nearly so; nobody needs to stay at home. */
    public boolean isOn() {
        return switch (this) {
            case SCHEDULED, CHANGED, MOVED_ONLINE, FULL -> true;
            case POSTPONED, CANCELLED -> false;
        };
    }
}
