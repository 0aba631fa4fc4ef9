package org.sciday.feedback.web;

import org.jspecify.annotations.Nullable;

/** Stars and words. */
public record RatingForm(@Nullable Integer stars, @Nullable String comment) {

    public int given() {
        return stars == null ? 0 : stars;
    }

    public String words() {
        return comment == null ? "" : comment;
    }
}
