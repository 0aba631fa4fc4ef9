package org.sciday.notices.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One press of a button on the page on which a notice is read: about one value, or about all that are ticked.
 *
 * @param version what the person looked at
 */
public record DecisionForm(
        @Nullable Integer accept,
        @Nullable Integer reject,
        @Nullable Integer reopen,
        @Nullable List<Integer> ticked,
        @Nullable String step,
        @Nullable Integer version) {

    int seen() {
        return Objects.requireNonNullElse(version, 0);
    }

    List<Integer> all() {
        return Objects.requireNonNullElse(ticked, List.of());
    }
}
