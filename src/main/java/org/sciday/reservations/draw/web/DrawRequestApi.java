package org.sciday.reservations.draw.web;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.draw.Draw;
import org.sciday.reservations.draw.DrawId;
import org.sciday.reservations.draw.DrawRequest;
import org.sciday.reservations.draw.DrawRequests;
import org.sciday.reservations.draw.Draws;
import org.sciday.reservations.draw.Outcome;
import org.sciday.reservations.web.PartyForm;
import org.sciday.shared.Festival;
import org.sciday.shared.Slice;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Asking to be drawn, for machines; the same use cases as the pages. What is published of a draw is at /draws/{id}.json. */
@RestController
class DrawRequestApi {

    /** @param number stands for the person on the published list */
    record Asked(
            UUID draw,
            String number,
            int adults,
            int children,
            Instant madeAt,
            boolean withdrawn,
            @Nullable Integer rank,
            @Nullable Outcome outcome,
            @Nullable String why,
            @Nullable UUID reservation) {

        static Asked of(DrawRequest request) {
            var reservation = request.reservation();
            return new Asked(
                    request.draw().value(),
                    request.number(),
                    request.party().adults(),
                    request.party().children(),
                    request.madeAt(),
                    request.withdrawn(),
                    request.rank(),
                    request.outcome(),
                    request.why(),
                    reservation == null ? null : reservation.value());
        }
    }

    record Line(
            UUID draw,
            UUID activity,
            String title,
            @Nullable String site,
            Instant startsAt,
            Instant endsAt,
            Instant closesAt,
            Draw.State state,
            String number,
            int adults,
            int children,
            boolean withdrawn,
            @Nullable Outcome outcome) {

        static Line of(MyDraw row) {
            return new Line(
                    row.draw().value(),
                    row.activity().value(),
                    row.title(),
                    row.site(),
                    row.startsAt(),
                    row.endsAt(),
                    row.closesAt(),
                    row.state(),
                    row.number(),
                    row.party().adults(),
                    row.party().children(),
                    row.withdrawn(),
                    row.outcome());
        }
    }

    private final Draws draws;
    private final DrawRequests requests;
    private final DrawQueries queries;
    private final Clock clock;

    DrawRequestApi(Draws draws, DrawRequests requests, DrawQueries queries, Clock clock) {
        this.draws = draws;
        this.requests = requests;
        this.queries = queries;
        this.clock = clock;
    }

    /** The newest hundred. */
    @SignedIn
    @GetMapping("/api/v1/me/draw-requests")
    Slice<Line> mine(Viewer viewer) {
        return new Slice<>(queries.mine(viewer.id()).stream().map(Line::of).toList(), null);
    }

    /** One's own request; 204 as long as there is none. */
    @SignedIn
    @GetMapping("/api/v1/draws/{id}/request")
    ResponseEntity<Asked> show(@PathVariable DrawId id, Viewer viewer) {
        draws.get(id); // of what is not public nobody learns that it exists
        return requests.find(id, viewer)
                .map(request -> ResponseEntity.ok(Asked.of(request)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    /** Makes the request, or changes it; with {@code visitors} where the terms ask for names. Sent twice it is one. */
    @SignedIn
    @PostMapping("/api/v1/draws/{id}/request")
    Asked request(@PathVariable DrawId id, @RequestBody PartyForm form, Viewer viewer) {
        var session = draws.get(id).session();
        var wish = form.wish(session, Festival.dateOf(clock.instant()));
        return Asked.of(requests.request(id, wish.party(), wish.visitors(), viewer));
    }

    /** Twice is harmless. */
    @SignedIn
    @PostMapping("/api/v1/draws/{id}/request/withdrawal")
    ResponseEntity<Void> withdraw(@PathVariable DrawId id, Viewer viewer) {
        draws.get(id);
        requests.withdraw(id, viewer);
        return ResponseEntity.noContent().build();
    }
}
