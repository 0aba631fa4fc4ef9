package org.sciday.checkin.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Activities;
import org.sciday.activities.SessionId;
import org.sciday.checkin.AdmissionId;
import org.sciday.checkin.CheckIns;
import org.sciday.checkin.Entry;
import org.sciday.checkin.Entry.Admitted;
import org.sciday.checkin.Entry.AlreadyInside;
import org.sciday.checkin.Entry.Refused;
import org.sciday.checkin.web.DoorAnswer.Tone;
import org.sciday.checkin.web.DoorDesk.Finding;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What happens at the door. Each answer is the door's page itself, not a redirect: one round trip per person in the
 * queue, and sending it again is harmless because of the nonce.
 */
@Controller
class EntryPages {

    private static final Entry UNKNOWN = new Refused(Entry.Reason.UNKNOWN_CODE, null);

    private final CheckIns checkIns;
    private final Activities activities;
    private final DoorDesk desk;
    private final GroupAnswers groups;

    EntryPages(CheckIns checkIns, Activities activities, DoorDesk desk, GroupAnswers groups) {
        this.checkIns = checkIns;
        this.activities = activities;
        this.desk = desk;
        this.groups = groups;
    }

    @Can(Permission.CHECK_IN)
    @PostMapping("/desk/door/{session}/check-ins")
    Answer admit(@PathVariable SessionId session, @ModelAttribute EntryForm form, Viewer viewer) {
        DoorAnswer said;
        try {
            var entry = checkIns.admit(form.wish(session), viewer);
            var group = entry.equals(UNKNOWN) ? groups.admit(session, form, viewer) : Optional.<DoorAnswer>empty();
            said = group.orElseGet(() -> answer(entry));
        } catch (InvalidInput problem) {
            said = DoorAnswer.saying(Tone.STOP, "checkin.people-wrong");
        }
        return desk.show(session, Finding.of(form.search()), form.atGate(), said, form.scanned(), viewer);
    }

    @Can(Permission.CHECK_IN)
    @PostMapping("/desk/door/{session}/walk-ins")
    Answer count(
            @PathVariable SessionId session,
            @RequestParam(defaultValue = "1") int people,
            @RequestParam(required = false) @Nullable UUID nonce,
            Viewer viewer) {
        DoorAnswer said;
        try {
            var id = checkIns.walkIn(session, people, nonce == null ? UUID.randomUUID() : nonce, viewer);
            said = new DoorAnswer(Tone.GOOD, "checkin.walk-in-counted", null, people, null, null, id.value());
        } catch (RuleBroken problem) {
            said = DoorAnswer.saying(Tone.STOP, problem instanceof InvalidInput ? "checkin.people-wrong" : problem.code());
        }
        return desk.show(session, Finding.of(""), "", said, false, viewer);
    }

    @Can(Permission.CHECK_IN)
    @PostMapping("/desk/door/{session}/check-ins/{admission}/undoing")
    Answer undo(@PathVariable SessionId session, @PathVariable AdmissionId admission, Viewer viewer) {
        checkIns.undo(admission, viewer);
        return desk.show(session, Finding.of(""), "", DoorAnswer.saying(Tone.MIND, "checkin.undone"), false, viewer);
    }

    private DoorAnswer answer(Entry entry) {
        return switch (entry) {
            case Admitted in -> new DoorAnswer(
                    Tone.GOOD,
                    "checkin.admitted",
                    desk.nameOf(in.reservation()),
                    in.people(),
                    in.at(),
                    null,
                    in.admission().value());
            case AlreadyInside in -> new DoorAnswer(
                    Tone.MIND,
                    "checkin.already-inside",
                    desk.nameOf(in.reservation()),
                    in.reservation().people(),
                    in.at(),
                    null,
                    null);
            case Refused no -> refused(no);
        };
    }

    private DoorAnswer refused(Refused no) {
        if (no.other() == null) {
            return DoorAnswer.saying(Tone.STOP, no.reason().messageKey());
        }
        var other = activities.session(no.other());
        return new DoorAnswer(Tone.STOP, no.reason().messageKey(), null, 0, other.startsAt(), other.title(), null);
    }
}
