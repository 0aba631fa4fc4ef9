package org.sciday.reviews.web;

import org.sciday.shared.PageOf;

/** The queue, oldest first, with how many wait in each view and for how long the oldest does. */
public record QueuePage(QueueFilter filter, PageOf<QueueRow> rows, long mine, long below, long oldestDays) {

    /** The query of another view, for the tabs. */
    public String viewQuery(String view) {
        return "/desk/reviews?show=" + view;
    }
}
