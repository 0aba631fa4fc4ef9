package org.sciday.activities;

/** The public was told that the event is changed, postponed, moved, full or cancelled. */
public record ActivityStatusChanged(ActivityId activity, PublicStatus status) {}
