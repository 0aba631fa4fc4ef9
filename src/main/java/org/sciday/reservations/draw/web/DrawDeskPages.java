package org.sciday.reservations.draw.web;

import java.time.Clock;
import org.sciday.activities.SessionId;
import org.sciday.reservations.draw.Draws;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The unit's sessions, and the draw of one of them: looked at, announced. */
@Controller
class DrawDeskPages {

    private static final int LAST = 200;

    private final Draws draws;
    private final DrawQueries queries;
    private final DrawDesk desk;
    private final Clock clock;

    DrawDeskPages(Draws draws, DrawQueries queries, DrawDesk desk, Clock clock) {
        this.draws = draws;
        this.queries = queries;
        this.desk = desk;
        this.clock = clock;
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @GetMapping("/desk/draws")
    Answer list(
            @RequestParam(defaultValue = "") String activity,
            @RequestParam(defaultValue = "1") int page,
            Viewer viewer) {
        var units = viewer.unitsWith(Permission.ACTIVITIES_EDIT);
        var sessions = queries.sessions(units, activity, clock.instant(), Math.clamp(page, 1, LAST));
        return Html.of("reservations/draw/list", new DrawSessionsPage(sessions));
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @GetMapping("/desk/sessions/{id}/draw")
    Answer show(@PathVariable SessionId id, Viewer viewer) {
        return Html.of("reservations/draw/desk", desk.page(id, viewer));
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/desk/sessions/{id}/draw")
    Answer announce(@PathVariable SessionId id, @ModelAttribute DrawForm form, BindingResult result, Viewer viewer) {
        draws.session(id, viewer);
        try {
            draws.announce(form.wish(id), viewer);
            return Redirect.to("/desk/sessions/" + id + "/draw").saying("reservations.draw.announced");
        } catch (InvalidInput problem) {
            return Html.invalid(
                    "reservations/draw/desk", desk.page(id, Form.of(form).with(problem), viewer));
        }
    }
}
