package org.sciday.reservations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday._support.Sessions;
import org.sciday.activities.Activities;
import org.sciday.activities.SessionId;
import org.sciday.checkin.DoorScans;
import org.sciday.checkin.Scan;
import org.sciday.checkin.ScanBatch;
import org.sciday.reservations.Promises.Row;
import org.sciday.reservations.draw.Draw;
import org.sciday.reservations.draw.DrawClockwork;
import org.sciday.reservations.draw.DrawRequests;
import org.sciday.reservations.draw.Draws;
import org.sciday.reservations.terms.TermsBook;
import org.sciday.shared.Problem;
import org.sciday.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One life of two sessions: booked, cancelled, resized, offered, taken too late, drawn, entered at two doors, taken back. */
final class RandomHistory {

    private static final int STEPS = 14;
    private static final Viewer HOUSE = Viewer.platform();

    record Tools(
            Reservations reservations,
            StaleOffers staleOffers,
            Lanes lanes,
            Draws draws,
            DrawRequests requests,
            DoorScans scans,
            TermsBook terms,
            Activities activities,
            Sessions sessions,
            JdbcClient database) {}

    private final Tools tools;
    private final List<SessionId> stages;
    private final RandomTerms agreed;
    private final long seed;
    private final Random random;
    private final Promises promises;
    private final DrawClockwork clockwork;
    private final List<Viewer> people = Stream.generate(Sessions::somebody).limit(8).toList();
    private final List<String> steps = new ArrayList<>();
    /** What devices told, so that they may take it back. */
    private final List<Scan> told = new ArrayList<>();

    RandomHistory(Tools tools, List<SessionId> stages, RandomTerms agreed, long seed) {
        this.tools = tools;
        this.stages = stages;
        this.agreed = agreed;
        this.seed = seed;
        random = new Random(seed);
        promises = new Promises(tools.database(), tools.draws(), agreed);
        clockwork = new DrawClockwork(tools.database());
    }

    void live() {
        var usual = tools.terms().usual();
        stages.forEach(stage -> tools.terms()
                .set(tools.activities().session(stage).activity(), agreed.over(usual), 0, HOUSE));
        for (var step = 0; step < STEPS; step++) {
            try {
                step();
            } catch (Problem refused) {
                steps.add("-> " + refused.code());
            }
            promises.check(stages, "seed " + seed + " " + agreed + " " + steps);
        }
    }

    private void step() {
        if (agreed.lapsing() && random.nextInt(6) == 0) {
            lapse();
            return;
        }
        switch (random.nextInt(agreed.drawing() ? 20 : 15)) {
            case 0, 1, 2, 3, 4, 5 -> book();
            case 6, 7 -> someone("cancel", row -> tools.reservations().cancel(id(row), holderOf(row)));
            case 8 -> resize();
            case 9 -> someone("another party", row -> tools.reservations().resize(id(row), party(2), holderOf(row)));
            case 10 -> someone("yes", row -> tools.reservations().accept(id(row), holderOf(row)));
            case 11 -> someone("too late", this::tooLate);
            case 12, 13 -> someone("in", row -> tell(Scan.Kind.IN, row, null));
            case 14 -> undo();
            default -> draw(stage());
        }
    }

    private void book() {
        var who = person();
        var party = party(3);
        steps.add("book " + party + " by " + people.indexOf(who));
        var key = new UUID(seed, random.nextInt(40));
        tools.reservations().book(new BookPlaces(stage(), party.adults(), party.children(), key), who);
    }

    private void resize() {
        var capacity = 1 + random.nextInt(9);
        steps.add("capacity " + capacity);
        tools.sessions().resize(stage(), capacity);
    }

    private void tooLate(Row row) {
        tools.database()
                .sql("update reservations.reservation set offered_until = now() where id = ? and status = 'OFFERED'")
                .param(row.id())
                .update();
        tools.staleOffers().withdraw();
    }

    /** The session begins, if it has not; who has not come by now is a quarter of an hour late. */
    private void lapse() {
        var stage = stage();
        steps.add("lapse");
        tools.database()
                .sql("""
                        update activities.session
                           set starts_at = now() - interval '20 minutes', ends_at = now() + interval '1 hour'
                         where id = ? and starts_at > now()
                        """)
                .param(stage.value())
                .update();
        tools.lanes().run(stage, new Errand.Lapse());
    }

    private void undo() {
        if (!told.isEmpty()) {
            var scan = told.get(random.nextInt(told.size()));
            steps.add("undo " + scan.nonce());
            someone("of", row -> tell(Scan.Kind.UNDO, row, scan.nonce()));
        }
    }

    /** Devices without network tell late and twice, and of tickets that are good no more. */
    private void tell(Scan.Kind kind, Row row, @Nullable UUID target) {
        var scan = new Scan(
                UUID.randomUUID(), kind, id(row), null, row.people(), 0, Instant.now(), true, false, target);
        told.add(scan);
        var batch = new ScanBatch("gate " + random.nextInt(2), Instant.now(), List.of(scan));
        tools.scans().take(new SessionId(row.session()), batch, HOUSE);
        tools.scans().take(new SessionId(row.session()), batch, HOUSE);
    }

    /** The next step of the stage's draw. */
    private void draw(SessionId stage) {
        var live = tools.draws().liveOf(stage);
        steps.add("draw " + live.map(Draw::state));
        if (live.isEmpty()) {
            tools.draws().announce(DrawClockwork.openNow(stage, null), HOUSE);
        }
        var draw = tools.draws().liveOf(stage).orElseThrow();
        if (draw.state() == Draw.State.CLOSED) {
            clockwork.listHasStood(draw.id());
            tools.draws().draw(stage, null, HOUSE);
        } else if (live.isEmpty() || random.nextBoolean()) {
            people.forEach(person -> ask(draw, person));
        } else {
            clockwork.overWindow(draw.id());
            tools.draws().advance(draw.id());
        }
    }

    private void ask(Draw draw, Viewer person) {
        try {
            if (random.nextInt(4) == 0) {
                tools.requests().withdraw(draw.id(), person);
            } else {
                tools.requests().request(draw.id(), party(2), person);
            }
        } catch (Problem refused) {
            steps.add(people.indexOf(person) + " -> " + refused.code());
        }
    }

    private void someone(String what, Consumer<Row> happens) {
        var rows = stages.stream().flatMap(stage -> promises.rows(stage).stream()).toList();
        var row = rows.isEmpty() ? Optional.<Row>empty() : Optional.of(rows.get(random.nextInt(rows.size())));
        row.ifPresent(found -> {
            steps.add(what + " " + found);
            happens.accept(found);
        });
    }

    private SessionId stage() {
        return stages.get(random.nextInt(2));
    }

    private Viewer person() {
        return people.get(random.nextInt(people.size()));
    }

    private Party party(int adults) {
        return new Party(1 + random.nextInt(adults), random.nextInt(3));
    }

    private static ReservationId id(Row row) {
        return new ReservationId(row.id());
    }

    private Viewer holderOf(Row row) {
        return people.stream()
                .filter(one -> one.id().value().equals(row.account()))
                .findFirst()
                .orElseThrow();
    }
}
