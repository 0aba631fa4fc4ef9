package org.sciday.checkin.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionFacts;
import org.sciday.checkin.Gate;
import org.sciday.checkin.WalkIn;
import org.sciday.shared.PageOf;

/**
 * One door.
 *
 * @param said what the door says to the last ticket
 * @param scanning the last thing was a scan, so the field waits for the next
 * @param silent gates that may keep something to themselves, where places lapse
 */
public record DoorPage(
        SessionFacts session,
        DoorCounts counts,
        PageOf<DoorRow> rows,
        List<DoorGroup> groups,
        String search,
        String gate,
        UUID nonce,
        @Nullable DoorAnswer said,
        @Nullable WalkIn lastWalkIn,
        boolean scanning,
        List<Gate> silent) {

    public DoorPage {
        groups = List.copyOf(groups);
        silent = List.copyOf(silent);
    }

    public String href() {
        return "/desk/door/" + session.id();
    }

    public boolean endedAt(Instant now) {
        return !now.isBefore(session.endsAt());
    }
}
