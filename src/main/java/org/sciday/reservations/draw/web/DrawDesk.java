package org.sciday.reservations.draw.web;

import java.time.Clock;
import java.util.List;
import org.sciday.activities.SessionId;
import org.sciday.reservations.draw.Draws;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Form;
import org.springframework.stereotype.Component;

/** Puts the unit's page of a draw together. */
@Component
class DrawDesk {

    private static final DrawingForm NOTHING_TYPED = new DrawingForm(null, null);

    private final Draws draws;
    private final DrawQueries queries;
    private final Clock clock;

    DrawDesk(Draws draws, DrawQueries queries, Clock clock) {
        this.draws = draws;
        this.queries = queries;
        this.clock = clock;
    }

    DrawDeskPage page(SessionId id, Viewer viewer) {
        var startsAt = draws.session(id, viewer).startsAt();
        return page(id, Form.of(DrawForm.proposedFor(startsAt, clock.instant())), viewer);
    }

    DrawDeskPage page(SessionId id, Form<DrawForm> form, Viewer viewer) {
        return page(id, form, Form.of(NOTHING_TYPED), viewer);
    }

    DrawDeskPage drawing(SessionId id, Form<DrawingForm> drawing, Viewer viewer) {
        return page(id, Form.of(new DrawForm("", "", "", "")), drawing, viewer);
    }

    private DrawDeskPage page(SessionId id, Form<DrawForm> form, Form<DrawingForm> drawing, Viewer viewer) {
        var session = draws.session(id, viewer);
        var draw = draws.latestOf(id, viewer).orElse(null);
        var count = draw == null ? 0 : queries.count(draw.id());
        var tally = draw == null ? List.<DrawTally>of() : queries.tally(draw.id());
        return new DrawDeskPage(session, draw, count, tally, form, drawing);
    }
}
