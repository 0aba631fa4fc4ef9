package org.sciday.insight;

import java.util.List;

/** What a manager looks at in the morning. Each is a table first; scripts draw it. */
public enum Chart {
    /** Today and the six days after. */
    WEEK(List.of("activities", "sessions")),
    /** Units by region and state. */
    STANDING(List.of("late", "due-soon", "open", "done")),
    /** Activities by region. */
    REGION(List.of("activities", "sessions", "attended")),
    ACTION(List.of("activities", "sessions", "attended")),
    /** For whom; an activity counts for each of its audiences. */
    AUDIENCE(List.of("activities", "sessions", "attended")),
    /** How long activities wait for review. */
    QUEUE(List.of("waiting")),
    /** The next deadlines. */
    AHEAD(List.of("days-left"));

    private final List<String> series;

    Chart(List<String> series) {
        this.series = series;
    }

    /** What the numbers of a row are, in order; keys of words. */
    public List<String> series() {
        return series;
    }

    public boolean isMap() {
        return this == STANDING || this == REGION;
    }

    /** How scripts draw it. */
    public String drawn() {
        return switch (this) {
            case STANDING -> "states";
            case REGION -> "map";
            case WEEK, ACTION, AUDIENCE, QUEUE, AHEAD -> "bar";
        };
    }
}
