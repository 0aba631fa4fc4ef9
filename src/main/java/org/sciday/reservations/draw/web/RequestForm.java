package org.sciday.reservations.draw.web;

import org.jspecify.annotations.Nullable;
import org.sciday.reservations.Party;

/** Who comes. */
public record RequestForm(
        @Nullable Integer adults, @Nullable Integer children) {

    public Party party() {
        return new Party(adults == null ? 1 : adults, children == null ? 0 : children);
    }
}
