package org.sciday.checkin.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket, or a group's receipt, that came in at two doors, as the desk judges it.
 *
 * @param who the organisation of a group; else the holder, masked
 * @param words what it may have been is said otherwise of groups
 */
public record ConflictRow(
        UUID id,
        String who,
        String code,
        String words,
        String firstGate,
        Instant firstAt,
        int firstPeople,
        String secondGate,
        Instant secondAt,
        int secondPeople,
        @Nullable String resolution) {

    static final String OF_GROUP = "checkin.resolution.group";
    static final String OF_TICKET = "checkin.resolution";

    public String spacedCode() {
        return words.equals(OF_GROUP) ? code : code.substring(0, 3) + " " + code.substring(3);
    }
}
