package org.sciday.checkin.web;

import java.time.LocalDate;
import java.util.List;

/** The doors of a unit on one day; on a day without any, what comes next. */
public record DoorsPage(LocalDate day, List<DoorSession> sessions, List<DoorSession> next) {

    public DoorsPage {
        sessions = List.copyOf(sessions);
        next = List.copyOf(next);
    }

    public String href(int daysLater) {
        return "/desk/door?day=" + day.plusDays(daysLater);
    }
}
