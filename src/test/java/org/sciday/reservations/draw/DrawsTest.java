package org.sciday.reservations.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.PublicStatus;
import org.sciday.reservations.Booking;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Papers;
import org.sciday.reservations.Party;
import org.sciday.reservations.Reservation.Status;
import org.sciday.reservations.Terms;
import org.sciday.reservations.Terms.Documents;
import org.sciday.reservations.Terms.Naming;
import org.sciday.reservations.Terms.Waiting;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.RuleBroken;

@ScidayTest
class DrawsTest extends DrawScene {

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
}
