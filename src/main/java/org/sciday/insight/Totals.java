package org.sciday.insight;

/**
 * A campaign in a row of figures. People and sessions are those of activities that are shown: published and not cancelled.
 *
 * @param units that show at least one activity
 * @param ended of shown
 */
public record Totals(
        long units,
        long shown,
        long inReview,
        long cancelled,
        long ended,
        long sessions,
        long expected,
        long booked,
        long attended,
        long onlineViews,
        long scienceWorkers,
        long volunteers,
        long news,
        long summaries,
        long lateSummaries,
        long ratings,
        long stars) {

    /** Of what the public sees; nought when nobody has said anything. */
    public double averageStars() {
        return ratings == 0 ? 0 : Math.round(10.0 * stars / ratings) / 10.0;
    }
}
