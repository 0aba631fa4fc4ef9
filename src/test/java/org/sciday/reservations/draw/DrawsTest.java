package org.sciday.reservations.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.Activities;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.SessionId;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Papers;
import org.sciday.reservations.Party;
import org.sciday.reservations.PartyNames;
import org.sciday.reservations.Reservation.Status;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.Terms;
import org.sciday.reservations.Terms.Documents;
import org.sciday.reservations.Terms.Naming;
import org.sciday.reservations.Terms.Waiting;
import org.sciday.reservations.terms.TermsBook;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Problem;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScidayTest
class DrawsTest {

    private static final Viewer PLATFORM = Viewer.platform();

    @Autowired
    Draws draws;

    @Autowired
    DrawRequests requests;

    @Autowired
    Reservations reservations;

    @Autowired
    Activities activities;

    @Autowired
    TermsBook terms;

    @Autowired
    PartyNames names;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient database;

    private DrawClockwork clockwork;
    private SessionId session;

    @BeforeEach
    void open() {
        clockwork = new DrawClockwork(database);
        session = sessions.bookable(sessions.house(), 10, Sessions.soon());
    }

    @Test
    void givesPlacesToWholePartiesInTheOrderOfTheDrawAndLinesUpTheRest() {
        var draw = announced(null);
        var people = ask(draw, 2, 3, 1, 4, 2, 1, 3, 2);
        drawn(draw);
        var published = draws.published(draw);
        assertThat(DrawVerifier.verify(published, new DrawVerifier.Noted(null, null))
                        .fault())
                .isNull();
        assertThat(published.results()).hasSize(8);
        var offer = reservations.offer(session);
        assertThat(offer.taken()).isLessThanOrEqualTo(10).isEqualTo(sumOf("CONFIRMED"));
        assertThat(offer.waiting()).isEqualTo(18 - offer.taken()).isEqualTo(sumOf("WAITLISTED"));
        for (var person : people) {
            var own = requests.find(draw, person).orElseThrow();
            var held = reservations.heldBy(person, session).orElseThrow();
            assertThat(held.id()).isEqualTo(own.reservation());
            assertThat(held.party()).isEqualTo(own.party());
            assertThat(held.status()).isEqualTo(own.outcome() == Outcome.PLACED ? Status.CONFIRMED : Status.WAITLISTED);
            assertThat(toldTo(person)).isEqualTo(1);
        }
        assertThat(lineByNumber()).isEqualTo(lineByRank(draw));
    }

    @Test
    void drawnTwiceIsDrawnOnce() {
        var draw = announced(null);
        ask(draw, 4, 4, 4);
        drawn(draw);
        var before = draws.published(draw);
        draws.draw(session, null, PLATFORM);
        draws.advance(draw);
        assertThat(draws.published(draw)).isEqualTo(before);
        assertThat(sumOf("CONFIRMED")).isEqualTo(8);
        assertThat(linesOfTheTrail(draw, "reservations.draw-drawn")).isEqualTo(1);
    }

    @Test
    void twoNodesDrawAtTheSameMomentOnce() throws Exception {
        var draw = announced(null);
        ask(draw, 3, 3, 3, 3, 3, 1);
        frozen(draw);
        race(8, () -> draws.draw(session, null, PLATFORM));
        assertThat(sumOf("CONFIRMED")).isEqualTo(10);
        assertThat(sumOf("WAITLISTED")).isEqualTo(6);
        assertThat(linesOfTheTrail(draw, "reservations.draw-drawn")).isEqualTo(1);
    }

    @Test
    void aJobClosesAndDrawsAtTheHour() {
        var draw = announced(null);
        ask(draw, 1, 2);
        clockwork.overWindow(draw);
        assertThat(draws.due()).contains(draw);
        draws.advance(draw);
        assertThat(draws.get(draw).state()).isEqualTo(Draw.State.CLOSED);
        assertThat(draws.published(draw).seed()).isNull();
        clockwork.hourHasCome(draw);
        draws.advance(draw);
        assertThat(draws.get(draw).state())
                .as("the list has not stood for long enough")
                .isEqualTo(Draw.State.CLOSED);
        clockwork.listHasStood(draw);
        draws.advance(draw);
        assertThat(draws.get(draw).state()).isEqualTo(Draw.State.DRAWN);
    }

    @Test
    void waitsForTheFigureThatWasAnnounced() {
        var draw = announced("市气象台公布的最高气温");
        ask(draw, 2);
        frozen(draw);
        clockwork.hourHasCome(draw);
        draws.advance(draw);
        assertThat(draws.get(draw).state()).isEqualTo(Draw.State.CLOSED);
        assertThatThrownBy(() -> draws.draw(session, " ", PLATFORM)).isInstanceOf(InvalidInput.class);
        draws.draw(session, " 23 ", PLATFORM);
        assertThat(draws.published(draw).beacon()).isEqualTo("23");
        assertThat(DrawVerifier.verify(draws.published(draw), new DrawVerifier.Noted(null, null))
                        .fault())
                .isNull();
    }

    @Test
    void aRequestIsChangedAndWithdrawnUntilTheWindowCloses() {
        var draw = announced(null);
        var xiaoxia = Sessions.somebody();
        var first = requests.request(draw, new Party(1, 0), xiaoxia);
        var second = requests.request(draw, new Party(2, 1), xiaoxia);
        assertThat(second.number()).isEqualTo(first.number());
        requests.withdraw(draw, xiaoxia);
        requests.withdraw(draw, xiaoxia);
        assertThat(requests.request(draw, new Party(1, 1), xiaoxia).number()).isEqualTo(first.number());
        assertThatThrownBy(() -> requests.request(draw, new Party(0, 1), xiaoxia))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> requests.request(draw, new Party(4, 4), xiaoxia))
                .isInstanceOf(InvalidInput.class);
        var gone = Sessions.somebody();
        requests.request(draw, new Party(1, 0), gone);
        requests.withdraw(draw, gone);
        clockwork.overWindow(draw);
        assertThatCode(
                () -> requests.request(draw, new Party(1, 0), Sessions.somebody()), "reservations.draw.window-over");
        assertThatCode(() -> requests.withdraw(draw, xiaoxia), "reservations.draw.window-over");
        drawnFrom(draw);
        assertThat(draws.published(draw).results()).hasSize(1);
        assertThat(reservations.heldBy(gone, session)).isEmpty();
    }

    @Test
    void nobodyBooksUntilTheDrawIsDoneAndThenTheyJoinTheEnd() {
        var draw = announced(null);
        assertThat(book(Sessions.somebody(), 1)).isEqualTo(new Booking.Refused(Reason.DRAWN));
        ask(draw, 4, 4, 4);
        drawn(draw);
        assertThat(book(Sessions.somebody(), 4)).isInstanceOf(Booking.Waitlisted.class);
    }

    @Test
    void aDocumentIsDrawnOnceAndNobodysNamesAreKeptAfterwards() {
        agree(terms.usual().with(new Naming(Documents.EVERYBODY, true)));
        var draw = announced(null);
        var shared = Papers.adult();
        var alone = new Party(1, 0);
        assertThatCode(
                () -> requests.request(draw, alone, Sessions.somebody()), "reservations.refused.DOCUMENTS_MISSING");
        var both = List.of(Sessions.somebody(), Sessions.somebody());
        both.forEach(one -> requests.request(draw, alone, List.of(shared), one));
        var family = Sessions.somebody();
        requests.request(draw, new Party(2, 0), List.of(Papers.adult(), Papers.adult()), family);
        drawn(draw);
        var published = draws.published(draw);
        assertThat(DrawVerifier.verify(published, new DrawVerifier.Noted(null, null)).fault()).isNull();
        assertThat(published.results())
                .filteredOn(one -> one.outcome() == Outcome.LEFT_OUT)
                .singleElement()
                .extracting(Result::why)
                .isEqualTo("DOCUMENT_HOLDS");
        var first = both.stream().flatMap(one -> reservations.heldBy(one, session).stream()).toList();
        assertThat(first).hasSize(1);
        assertThat(names.of(first.getFirst().id())).hasSize(1);
        assertThat(names.of(reservations.heldBy(family, session).orElseThrow().id())).hasSize(2);
        assertThat(rows("select count(*) from reservations.draw_visitor where draw_id = ?", draw.value())).isZero();
        assertThat(rows("select count(*) from reservations.visitor where session_id = ?", session.value())).isEqualTo(3);
    }

    @Test
    void namesThatWereAskedForLaterLeaveNobodyOut() {
        var draw = announced(null);
        ask(draw, 1, 2);
        agree(terms.usual().with(new Naming(Documents.LEADER, false)));
        frozen(draw);
        assertThatCode(() -> draws.draw(session, null, PLATFORM), "reservations.draw.documents-asked");
        draws.callOff(session, "改为实名", PLATFORM);
    }

    @Test
    void whoIsBeyondTheEndOfTheLineIsToldSo() {
        agree(terms.usual().with(new Waiting(4, Duration.ZERO)));
        var draw = announced(null);
        var people = ask(draw, 4, 4, 4, 4);
        drawn(draw);
        var published = draws.published(draw);
        assertThat(published.lineLimit()).isEqualTo(4);
        assertThat(published.results())
                .extracting(Result::outcome)
                .containsExactly(Outcome.PLACED, Outcome.PLACED, Outcome.WAITING, Outcome.NOT_DRAWN);
        assertThat(DrawVerifier.verify(published, new DrawVerifier.Noted(null, null)).fault()).isNull();
        assertThat(reservations.offer(session).waiting()).isEqualTo(4);
        assertThat(people).allSatisfy(person -> assertThat(toldTo(person)).isEqualTo(1));
        assertThat(people.stream().filter(one -> reservations.heldBy(one, session).isEmpty())).hasSize(1);
    }

    /** The activity's row, then the draw's, then the stock row: whoever comes second waits, and nobody in a circle. */
    @Test
    void aDrawAndACancellationAtTheSameMomentDoNotWaitForEachOther() throws Exception {
        var draw = announced(null);
        var people = ask(draw, 3, 3, 3, 3);
        frozen(draw);
        var activity = activities.session(session).activity();
        var turn = new AtomicInteger();
        race(2, () -> {
            if (turn.getAndIncrement() == 0) {
                activities.announceStatus(activity, PublicStatus.CANCELLED, "", PLATFORM);
            } else {
                drawnUnlessCalledOff();
            }
        });
        assertThat(sumOf("CONFIRMED")).isZero();
        assertThat(draws.get(draw).state()).isIn(Draw.State.DRAWN, Draw.State.CALLED_OFF);
        assertThat(people).allSatisfy(person -> assertThat(toldTo(person)).isPositive());
    }

    private void drawnUnlessCalledOff() {
        try {
            draws.draw(session, null, PLATFORM);
        } catch (RuleBroken calledOff) {
            assertThat(calledOff.code()).startsWith("reservations.draw.");
        }
    }

    private void agree(Terms agreed) {
        terms.set(activities.session(session).activity(), agreed, 0, PLATFORM);
    }

    private int rows(String sql, UUID of) {
        return database.sql(sql).params(of).query(Integer.class).single();
    }

    @Test
    void whoHoldsPlacesAlreadyIsNotDrawn() {
        var early = Sessions.somebody();
        assertThat(book(early, 3)).isInstanceOf(Booking.Confirmed.class);
        var draw = announced(null);
        assertThatCode(() -> requests.request(draw, new Party(1, 0), early), "reservations.refused.ALREADY_HOLDS");
        ask(draw, 4, 4, 4);
        drawn(draw);
        assertThat(draws.get(draw).places()).isEqualTo(7);
        assertThat(reservations.offer(session).taken()).isEqualTo(7);
    }

    @Test
    void aListThatWasTouchedIsNeverDrawn() {
        var draw = announced(null);
        ask(draw, 1, 1, 1);
        frozen(draw);
        database.sql("update reservations.draw_request set adults = 2 where draw_id = ?")
                .params(draw.value())
                .update();
        assertThatThrownBy(() -> draws.draw(session, null, PLATFORM)).isInstanceOf(IllegalStateException.class);
        assertThat(reservations.offer(session).taken()).isZero();
        draws.callOff(session, "名单有误", PLATFORM);
    }

    @Test
    void aDrawIsCalledOffBeforeItIsDrawnAndEverybodyIsTold() {
        var draw = announced(null);
        var people = ask(draw, 1, 2);
        draws.callOff(session, "场地维修", PLATFORM);
        assertThat(people).allSatisfy(person -> assertThat(toldTo(person)).isEqualTo(1));
        assertThat(book(people.getFirst(), 1)).isInstanceOf(Booking.Confirmed.class);
        var again = announced(null);
        assertThat(again).isNotEqualTo(draw);
        drawn(again);
        assertThatCode(() -> draws.callOff(session, "后悔了", PLATFORM), "reservations.draw.drawn-already");
    }

    @Test
    void aCancelledActivityCallsItsDrawOff() {
        var draw = announced(null);
        var people = ask(draw, 1);
        activities.announceStatus(activities.session(session).activity(), PublicStatus.CANCELLED, "", PLATFORM);
        assertThat(draws.get(draw).state()).isEqualTo(Draw.State.CALLED_OFF);
        assertThat(toldTo(people.getFirst())).isEqualTo(1);
    }

    @Test
    void refusesADrawThatWouldNotBeFair() {
        var wish = DrawClockwork.openNow(session, null);
        var brief = new NewDraw(session, wish.opensAt(), Instant.now().plusSeconds(600), null, null);
        assertThatThrownBy(() -> draws.announce(brief, PLATFORM)).isInstanceOf(InvalidInput.class);
        var late = new NewDraw(
                session, wish.opensAt(), wish.closesAt(), Sessions.soon().plusSeconds(60), null);
        assertThatThrownBy(() -> draws.announce(late, PLATFORM)).isInstanceOf(InvalidInput.class);
        var hasty = new NewDraw(session, wish.opensAt(), wish.closesAt(), wish.closesAt(), null);
        assertThatThrownBy(() -> draws.announce(hasty, PLATFORM)).isInstanceOf(InvalidInput.class);
        draws.announce(wish, PLATFORM);
        assertThatCode(() -> draws.announce(wish, PLATFORM), "reservations.draw.exists");
        assertThatCode(() -> sessionWithALine(), "reservations.draw.line-exists");
    }

    private void sessionWithALine() {
        var full = sessions.bookable(sessions.house(), 1, Sessions.soon());
        for (var i = 0; i < 2; i++) {
            reservations.book(new BookPlaces(full, 1, 0, UUID.randomUUID()), Sessions.somebody());
        }
        draws.announce(DrawClockwork.openNow(full, null), PLATFORM);
    }

    private DrawId announced(String beaconSource) {
        return draws.announce(DrawClockwork.openNow(session, beaconSource), PLATFORM);
    }

    private List<Viewer> ask(DrawId draw, int... parties) {
        var people = new ArrayList<Viewer>();
        for (var party : parties) {
            var person = Sessions.somebody();
            requests.request(draw, new Party(1, party - 1), person);
            people.add(person);
        }
        return people;
    }

    private void frozen(DrawId draw) {
        clockwork.overWindow(draw);
        draws.advance(draw);
        clockwork.listHasStood(draw);
    }

    private void drawn(DrawId draw) {
        frozen(draw);
        draws.draw(session, null, PLATFORM);
    }

    private void drawnFrom(DrawId draw) {
        draws.advance(draw);
        clockwork.listHasStood(draw);
        draws.draw(session, null, PLATFORM);
    }

    private Booking book(Viewer who, int adults) {
        return reservations.book(new BookPlaces(session, adults, 0, UUID.randomUUID()), who);
    }

    private static void assertThatCode(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private int sumOf(String status) {
        return database.sql("""
                select coalesce(sum(adults + children), 0) from reservations.reservation where session_id = ? and status = ?
                """)
                .params(session.value(), status)
                .query(Integer.class)
                .single();
    }

    private List<UUID> lineByNumber() {
        return database.sql(
                        "select id from reservations.reservation where session_id = ? and status = 'WAITLISTED' order by number")
                .params(session.value())
                .query(UUID.class)
                .list();
    }

    private List<UUID> lineByRank(DrawId draw) {
        return database.sql(
                        "select reservation_id from reservations.draw_request where draw_id = ? and outcome = 'WAITING' order by rank")
                .params(draw.value())
                .query(UUID.class)
                .list();
    }

    private int toldTo(Viewer person) {
        return database.sql(
                        "select count(*) from messages.message where account_id = ? and key like 'reservations.draw.told.%'")
                .params(person.id().value())
                .query(Integer.class)
                .single();
    }

    private int linesOfTheTrail(DrawId draw, String action) {
        return database.sql("select count(*) from audit.entry where object_id = ? and action = ?")
                .params(draw.value(), action)
                .query(Integer.class)
                .single();
    }

    private static void race(int runners, Runnable run) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(runners)) {
            var running = new ArrayList<Future<?>>();
            for (var i = 0; i < runners; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    run.run();
                    return null;
                }));
            }
            start.countDown();
            for (var one : running) {
                one.get();
            }
        }
    }
}
