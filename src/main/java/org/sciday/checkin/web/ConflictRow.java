package org.sciday.checkin.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.secrets.Masks;

/** A ticket that came in at two doors, as the desk judges it. */
public record ConflictRow(
        UUID id,
        String name,
        String code,
        String firstGate,
        Instant firstAt,
        int firstPeople,
        String secondGate,
        Instant secondAt,
        int secondPeople,
        @Nullable String resolution) {

    public String maskedName() {
        return Masks.name(name);
    }

    public String spacedCode() {
        return code.substring(0, 3) + " " + code.substring(3);
    }
}
