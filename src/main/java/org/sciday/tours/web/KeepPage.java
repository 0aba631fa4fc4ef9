package org.sciday.tours.web;

import org.sciday.activities.ActivityId;

/** @param kept the reader keeps it in mind */
public record KeepPage(ActivityId activity, boolean kept) {}
