package org.sciday.checkin.web;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.sciday.activities.SessionId;
import org.sciday.checkin.AdmitGroup;
import org.sciday.checkin.GroupEntries;
import org.sciday.checkin.GroupEntry;
import org.sciday.checkin.GroupEntry.Admitted;
import org.sciday.checkin.GroupEntry.AlreadyInside;
import org.sciday.checkin.GroupEntry.Refused;
import org.sciday.checkin.web.DoorAnswer.Tone;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** Lets groups in and says so: from the list, or by the number of the receipt that somebody reads out. */
@Component
class GroupAnswers {

    private final GroupEntries groups;

    GroupAnswers(GroupEntries groups) {
        this.groups = groups;
    }

    /** Empty when no group of this door has that number. */
    Optional<DoorAnswer> admit(SessionId session, EntryForm typed, Viewer viewer) {
        var number = Objects.toString(typed.ticket(), "").strip();
        var nonce = Objects.requireNonNullElseGet(typed.nonce(), UUID::randomUUID);
        return groups.of(session, viewer).stream()
                .filter(group -> group.number().equals(number))
                .findFirst()
                .map(group -> admit(new AdmitGroup(session, group.id(), null, nonce), viewer));
    }

    DoorAnswer admit(AdmitGroup wish, Viewer viewer) {
        try {
            return answer(groups.admit(wish, viewer));
        } catch (InvalidInput problem) {
            return DoorAnswer.saying(Tone.STOP, "checkin.people-wrong");
        }
    }

    private static DoorAnswer answer(GroupEntry entry) {
        return switch (entry) {
            case Admitted in -> new DoorAnswer(
                    Tone.GOOD,
                    "checkin.admitted",
                    in.group().organisation(),
                    in.people(),
                    in.at(),
                    null,
                    in.admission().value());
            case AlreadyInside in -> new DoorAnswer(
                    Tone.MIND,
                    "checkin.group-inside",
                    in.group().organisation(),
                    in.group().people(),
                    in.at(),
                    null,
                    null);
            case Refused no -> DoorAnswer.saying(Tone.STOP, no.reason().messageKey());
        };
    }
}
