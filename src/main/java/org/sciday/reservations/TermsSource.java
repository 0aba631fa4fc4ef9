package org.sciday.reservations;

import java.util.Collection;
import java.util.Map;
import org.sciday.activities.ActivityId;

/** Knows the terms of each activity, as the rows say at this moment. */
public interface TermsSource {

    Terms termsOf(ActivityId activity);

    /** Of each of them. */
    Map<ActivityId, Terms> termsOf(Collection<ActivityId> activities);
}
