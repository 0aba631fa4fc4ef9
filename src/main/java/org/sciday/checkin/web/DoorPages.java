package org.sciday.checkin.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.shared.Festival;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The doors I may stand at: which are open today, one of them, and its list on paper. */
@Controller
class DoorPages {

    private static final int NEXT_SHOWN = 10;

    private final DoorQueries queries;
    private final DoorDesk desk;
    private final Clock clock;

    DoorPages(DoorQueries queries, DoorDesk desk, Clock clock) {
        this.queries = queries;
        this.desk = desk;
        this.clock = clock;
    }

    @Can(Permission.CHECK_IN)
    @GetMapping("/desk/door")
    Answer list(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Viewer viewer) {
        var shown = day == null ? Festival.dateOf(clock.instant()) : day;
        var heads = viewer.unitsWith(Permission.CHECK_IN);
        var sessions = queries.between(heads, shown, q, Math.clamp(page, 1, 200));
        var next = sessions.isEmpty() && q.isBlank() ? queries.after(heads, shown, NEXT_SHOWN) : List.<DoorSession>of();
        return Html.of("checkin/list", new DoorsPage(shown, viewer.actingUnit(), q, sessions, next));
    }

    @Can(Permission.CHECK_IN)
    @GetMapping("/desk/door/{session}")
    Answer show(
            @PathVariable SessionId session,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "") String gate,
            @RequestParam(defaultValue = "1") int page,
            Viewer viewer) {
        var searching = q != null;
        var found = new DoorDesk.Finding(Objects.toString(q, ""), Math.clamp(page, 1, 1000));
        return desk.show(session, found, gate, null, !searching, viewer);
    }

    @Can(Permission.CHECK_IN)
    @GetMapping("/desk/door/{session}/paper")
    Answer print(@PathVariable SessionId session, Viewer viewer) {
        return desk.paper(session, viewer);
    }
}
