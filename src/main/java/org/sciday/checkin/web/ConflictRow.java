package org.sciday.checkin.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.checkin.Resolution;

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
    static final String OF_LAPSED = "checkin.resolution.lapsed";

    /** Not two doors: a gate told too late of people whose places had gone to others. */
    public boolean lapsed() {
        return words.equals(OF_LAPSED);
    }

    /** What a person may say it was; of places that went on it is only taken note. */
    public List<Resolution> choices() {
        return lapsed() ? List.of(Resolution.SAME_PEOPLE) : ConflictsPage.CHOICES;
    }

    public String spacedCode() {
        return words.equals(OF_GROUP) ? code : code.substring(0, 3) + " " + code.substring(3);
    }
}
