package org.sciday.checkin.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.checkin.AdmitGroup;
import org.sciday.checkin.web.DoorDesk.Finding;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A group comes in; the answer is the door's page, as for parties. */
@Controller
class GroupEntryPages {

    private final GroupAnswers answers;
    private final DoorDesk desk;

    GroupEntryPages(GroupAnswers answers, DoorDesk desk) {
        this.answers = answers;
        this.desk = desk;
    }

    @Can(Permission.CHECK_IN)
    @PostMapping("/desk/door/{session}/group-entries")
    Answer admit(
            @PathVariable SessionId session,
            @RequestParam(required = false) @Nullable UUID group,
            @RequestParam(required = false) @Nullable Integer people,
            @RequestParam(required = false) @Nullable UUID nonce,
            Viewer viewer) {
        var wish = new AdmitGroup(
                session,
                Objects.requireNonNullElseGet(group, UUID::randomUUID),
                people,
                Objects.requireNonNullElseGet(nonce, UUID::randomUUID));
        return desk.show(session, Finding.of(""), "", answers.admit(wish, viewer), false, viewer);
    }
}
