package org.sciday.reservations;

import org.sciday.activities.ActivityId;

/** Knows the terms of each activity, as the rows say at this moment. */
public interface TermsSource {

    Terms termsOf(ActivityId activity);
}
