package org.sciday.campaigns;

import java.time.LocalDate;

/** The main period of a campaign, first and last day included. May lie beyond the parent's. */
public record Window(LocalDate startsOn, LocalDate endsOn) {

    public Window {
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("A period ends after it starts, got " + startsOn + " to " + endsOn);
        }
    }

    public Window plusDays(long days) {
        return new Window(startsOn.plusDays(days), endsOn.plusDays(days));
    }
}
