package org.sciday.reviews.web;

import org.jspecify.annotations.Nullable;

/**
 * What the queue shows.
 *
 * @param show "mine" (the acting unit's own queue), "below" (queues of units in its scope), "decided"
 */
public record QueueFilter(@Nullable String show, @Nullable String text, @Nullable Integer page) {

    static final int SIZE = 30;

    public String view() {
        return show != null && (show.equals("below") || show.equals("decided")) ? show : "mine";
    }

    public String words() {
        return text == null ? "" : text.strip();
    }

    public int number() {
        return page == null || page < 1 ? 1 : Math.min(page, 10_000);
    }

    int offset() {
        return (number() - 1) * SIZE;
    }
}
