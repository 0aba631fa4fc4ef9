package org.sciday.checkin.web;

import org.sciday.activities.SessionId;
import org.sciday.checkin.Gates;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says of a gate that is silent that nobody is let in there any more. */
@Controller
class GatePages {

    private final Gates gates;

    GatePages(Gates gates) {
        this.gates = gates;
    }

    @Can(Permission.CHECK_IN)
    @PostMapping("/desk/door/{session}/gates/closing")
    Answer close(@PathVariable SessionId session, @RequestParam(defaultValue = "") String gate, Viewer viewer) {
        gates.close(session, gate, viewer);
        return Redirect.to("/desk/door/" + session).saying("checkin.gate-closed");
    }
}
