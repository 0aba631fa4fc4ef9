package org.sciday.tours.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.Party;
import org.sciday.shared.Ids;

/** Who comes on the whole way. */
public record BookingForm(@Nullable Integer adults, @Nullable Integer children, @Nullable UUID key) {

    Party party() {
        return new Party(adults == null ? 1 : adults, children == null ? 0 : children);
    }

    UUID once() {
        return key == null ? Ids.next() : key;
    }
}
