package org.sciday.checkin.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.secrets.Masks;

/**
 * A party on the door list.
 *
 * @param name in full; shown masked, searched as spoken
 * @param visitors who comes, masked, where the terms asked for names; on the day only
 * @param admission what to take back, when the party is inside
 */
public record DoorRow(
        UUID reservation,
        String name,
        String code,
        int adults,
        int children,
        @Nullable UUID admission,
        int inside,
        @Nullable Instant admittedAt,
        List<String> visitors) {

    public DoorRow {
        visitors = List.copyOf(visitors);
    }

    /** Known to whoever looks on the day itself. */
    DoorRow naming(List<String> party) {
        return new DoorRow(reservation, name, code, adults, children, admission, inside, admittedAt, party);
    }

    /** Who comes, where names were asked for; else who booked. */
    public String who() {
        return visitors.isEmpty() ? maskedName() : String.join("、", visitors);
    }

    public String maskedName() {
        return Masks.name(name);
    }

    public int party() {
        return adults + children;
    }

    public String spacedCode() {
        return code.substring(0, 3) + " " + code.substring(3);
    }
}
