package org.sciday.checkin.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.secrets.Masks;

/**
 * A party on the door list.
 *
 * @param name in full; shown masked, searched as spoken
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
        @Nullable Instant admittedAt) {

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
