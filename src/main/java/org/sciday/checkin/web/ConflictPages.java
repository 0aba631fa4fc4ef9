package org.sciday.checkin.web;

import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.checkin.CheckIns;
import org.sciday.checkin.ConflictId;
import org.sciday.checkin.Conflicts;
import org.sciday.checkin.Resolution;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tickets that came in at two doors, for the desk to say what it was. */
@Controller
class ConflictPages {

    private final CheckIns checkIns;
    private final Conflicts conflicts;
    private final ConflictQueries queries;

    ConflictPages(CheckIns checkIns, Conflicts conflicts, ConflictQueries queries) {
        this.checkIns = checkIns;
        this.conflicts = conflicts;
        this.queries = queries;
    }

    @Can(Permission.CHECK_IN)
    @GetMapping("/desk/door/{session}/conflicts")
    Answer list(@PathVariable SessionId session, Viewer viewer) {
        var door = checkIns.door(session, viewer);
        return Html.of("checkin/conflicts", new ConflictsPage(door, queries.list(session)));
    }

    @Can(Permission.CHECK_IN)
    @PostMapping("/desk/door/{session}/conflicts/resolution")
    Answer resolveOthers(@PathVariable SessionId session, Viewer viewer) {
        conflicts.resolveOthers(session, viewer);
        return Redirect.to("/desk/door/" + session + "/conflicts").saying("checkin.resolved");
    }

    @Can(Permission.CHECK_IN)
    @PostMapping("/desk/door/{session}/conflicts/{conflict}/resolution")
    Answer resolve(
            @PathVariable SessionId session,
            @PathVariable ConflictId conflict,
            @RequestParam(required = false) @Nullable Resolution as,
            Viewer viewer) {
        conflicts.resolve(session, conflict, as == null ? Resolution.SAME_PEOPLE : as, viewer);
        return Redirect.to("/desk/door/" + session + "/conflicts").saying("checkin.resolved");
    }
}
