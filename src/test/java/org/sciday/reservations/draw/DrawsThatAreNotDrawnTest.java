package org.sciday.reservations.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.PublicStatus;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking;
import org.sciday.reservations.Party;
import org.sciday.shared.InvalidInput;

@ScidayTest
class DrawsThatAreNotDrawnTest extends DrawScene {

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
}
