package org.sciday.checkin.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sciday.shared.PageOf;
import org.sciday.shared.UnitId;

/**
 * The doors of a day at which the viewer may stand; on a day without any, what comes next.
 *
 * @param own the unit in whose name the viewer works: doors of others say whose they are
 * @param search words that titles were searched for
 */
public record DoorsPage(
        LocalDate day, UnitId own, String search, PageOf<DoorSession> sessions, List<DoorSession> next) {

    public DoorsPage {
        next = List.copyOf(next);
    }

    public String href(int daysLater) {
        return "/desk/door?day=" + day.plusDays(daysLater);
    }

    /** A field to search in helps only where there is more than meets the eye. */
    public boolean isLong() {
        return !search.isEmpty() || sessions.total() > 10;
    }

    public UUID ownId() {
        return own.value();
    }
}
