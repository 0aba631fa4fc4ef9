package org.sciday.campaigns.facts;

import org.jspecify.annotations.Nullable;

/** The sentence of a notice that a value was read from, and where it stands in the notice's text, if known. */
public record Source(
        String text, @Nullable Integer start, @Nullable Integer end) {

    public static Source of(String text) {
        return new Source(text, null, null);
    }
}
