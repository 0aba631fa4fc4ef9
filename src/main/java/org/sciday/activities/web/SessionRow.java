package org.sciday.activities.web;

import static org.sciday.activities.web.ActivityForm.text;

/** A session as it was typed. */
public record SessionRow(
        String id,
        String site,
        String startsAt,
        String endsAt,
        String capacity,
        String bookable,
        String bookingOpensAt) {
    public SessionRow {
        id = text(id);
        site = text(site);
        startsAt = text(startsAt);
        endsAt = text(endsAt);
        capacity = text(capacity);
        bookable = text(bookable);
        bookingOpensAt = text(bookingOpensAt);
    }

    boolean blank() {
        return (startsAt + endsAt + capacity + bookingOpensAt).isBlank();
    }
}
