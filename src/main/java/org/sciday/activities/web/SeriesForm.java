package org.sciday.activities.web;

import java.util.List;

/**
 * Many sessions at once: every day from the first to the last, on the ticked weekdays, at each of the times, at each
 * of the ticked sites.
 *
 * @param times one {@code 09:00-11:00} a line
 * @param sites ids of site rows; none means all
 */
public record SeriesForm(
        String firstDay,
        String lastDay,
        List<String> weekdays,
        String times,
        List<String> sites,
        String capacity,
        String bookable) {

    public SeriesForm {
        firstDay = ActivityForm.text(firstDay);
        lastDay = ActivityForm.text(lastDay);
        weekdays = ActivityForm.rows(weekdays);
        times = ActivityForm.text(times);
        sites = ActivityForm.rows(sites);
        capacity = ActivityForm.text(capacity);
        bookable = ActivityForm.text(bookable);
    }

    static SeriesForm empty() {
        return new SeriesForm("", "", List.of(), "", List.of(), "", "");
    }
}
