package org.sciday.reservations.draw.web;

import java.time.Duration;
import java.util.List;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.draw.Draw;
import org.sciday.reservations.draw.DrawId;
import org.sciday.reservations.draw.DrawRequests;
import org.sciday.reservations.draw.Draws;
import org.sciday.reservations.draw.PublishedDraw;
import org.sciday.shared.PageOf;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A draw in public: what was promised, what came of it, and all that is needed to recompute it. */
@Controller
class DrawPages {

    private static final int LAST = 10_000;

    private final Draws draws;
    private final DrawRequests requests;
    private final Reservations reservations;
    private final DrawQueries queries;

    DrawPages(Draws draws, DrawRequests requests, Reservations reservations, DrawQueries queries) {
        this.draws = draws;
        this.requests = requests;
        this.reservations = reservations;
        this.queries = queries;
    }

    @Public
    @GetMapping("/draws/{id}")
    Answer show(@PathVariable DrawId id, @RequestParam(defaultValue = "1") int page, Viewer viewer) {
        var draw = draws.get(id);
        var lines = draw.listHash() == null
                ? new PageOf<DrawLine>(List.of(), 1, DrawQueries.SIZE, 0)
                : queries.lines(id, Math.clamp(page, 1, LAST));
        var own = requests.find(id, viewer).orElse(null);
        return Html.of("reservations/draw/show", new DrawPage(draw, reservations.offer(draw.session()), own, lines));
    }

    @Public
    @GetMapping("/draws/{id}.json")
    ResponseEntity<PublishedDraw> json(@PathVariable DrawId id) {
        var published = draws.published(id);
        var settled = published.state() == Draw.State.DRAWN;
        return ResponseEntity.ok()
                .cacheControl(
                        settled ? CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic() : CacheControl.noStore())
                .body(published);
    }
}
