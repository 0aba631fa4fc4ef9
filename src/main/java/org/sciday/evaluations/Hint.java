package org.sciday.evaluations;

import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;

/** Something to look at before a figure is believed. Nothing is taken off for it, and nobody is accused. */
public sealed interface Hint {

    ActivityId activity();

    String title();

    /** Its pictures stand at another activity too; they count only where they came first. */
    record SamePicture(ActivityId activity, String title, ActivityId other, String otherTitle) implements Hint {}

    /** Many more people are told than were let in at the doors. */
    record MoreThanCounted(ActivityId activity, String title, int told, int counted, @Nullable String reason)
            implements Hint {}

    /** Many more people are told than there were places in all its sessions. */
    record MoreThanPlaces(ActivityId activity, String title, int told, int places, @Nullable String reason)
            implements Hint {}
}
