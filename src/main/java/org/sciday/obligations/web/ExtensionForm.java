package org.sciday.obligations.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** More time: until when, and why. */
public record ExtensionForm(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until, @Nullable String reason) {

    String why() {
        return Objects.requireNonNullElse(reason, "");
    }
}
