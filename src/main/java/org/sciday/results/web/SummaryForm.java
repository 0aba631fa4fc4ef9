package org.sciday.results.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The text of a summary as it is typed. */
public record SummaryForm(@Nullable String text, @Nullable Integer version) {

    String body() {
        return Objects.requireNonNullElse(text, "").replace("\r\n", "\n");
    }

    int versionRead() {
        return Objects.requireNonNullElse(version, 0);
    }
}
