package org.sciday.activities;

/** A draft was made like another activity of the unit. What hangs on the activity elsewhere may be copied in the same transaction. */
public record ActivityCopied(ActivityId source, ActivityId copy) {}
