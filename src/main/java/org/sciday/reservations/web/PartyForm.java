package org.sciday.reservations.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Party;

/** Who comes; and the key that makes pressing twice harmless. */
public record PartyForm(@Nullable Integer adults, @Nullable Integer children, @Nullable UUID key) {

    public Party party() {
        return new Party(adults == null ? 1 : adults, children == null ? 0 : children);
    }

    BookPlaces wish(SessionId session) {
        var party = party();
        return new BookPlaces(session, party.adults(), party.children(), key == null ? UUID.randomUUID() : key);
    }
}
