package org.sciday.reservations.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Party;
import org.sciday.shared.InvalidInput;

/**
 * Who comes; and the key that makes pressing twice harmless.
 *
 * @param visitors by name and document, where the terms ask for them; sent in the body only, never in an address
 * @param guardian whoever names children may do so
 */
public record PartyForm(
        @Nullable Integer adults,
        @Nullable Integer children,
        @Nullable UUID key,
        @Nullable List<VisitorRow> visitors,
        @Nullable Boolean guardian) {

    public static PartyForm of(Party party, UUID key) {
        return new PartyForm(party.adults(), party.children(), key, null, null);
    }

    public Party party() {
        return new Party(adults == null ? 1 : adults, children == null ? 0 : children);
    }

    public List<VisitorRow> rows() {
        return visitors == null ? List.of() : visitors;
    }

    public BookPlaces wish(SessionId session, LocalDate today) {
        var party = party();
        var named = VisitorRow.read(rows(), party, today);
        if (named.size() > party.adults() && !Boolean.TRUE.equals(guardian)) {
            throw InvalidInput.of("guardian", "reservations.document.guardian-needed");
        }
        var once = key == null ? UUID.randomUUID() : key;
        return new BookPlaces(session, party.adults(), party.children(), once, named);
    }
}
