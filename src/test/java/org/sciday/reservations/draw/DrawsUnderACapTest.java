package org.sciday.reservations.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday.reservations.Reservation.Status;
import org.sciday.reservations.ReservationId;
import org.sciday.shared.AccountId;
import org.sciday.shared.Viewer;

/** The house lets in fewer people on the day than the session has places. */
@ScidayTest
class DrawsUnderACapTest extends DrawScene {

    @Test
    void whoIsBeyondTheCapWaitsInTheOrderOfTheDrawAndIsNextWhenPlacesComeFree() {
        terms.set(activities.session(session).activity(), terms.usual().withDailyCap(5), 0, PLATFORM);
        var draw = announced(null);
        var people = ask(draw, 2, 2, 2, 2);
        drawn(draw);
        var published = draws.published(draw);
        assertThat(published.places()).as("what the house may let in").isEqualTo(5);
        assertThat(published.results())
                .extracting(Result::outcome)
                .containsExactly(Outcome.PLACED, Outcome.PLACED, Outcome.WAITING, Outcome.WAITING);
        assertThat(DrawVerifier.verify(published, new DrawVerifier.Noted(null, null)).fault()).isNull();
        assertThat(people).allSatisfy(person -> assertThat(toldTo(person)).isEqualTo(1));
        var line = lineByRank(draw);
        assertThat(lineByNumber()).isEqualTo(line);
        var placed = people.stream()
                .flatMap(person -> reservations.heldBy(person, session).stream())
                .filter(held -> held.status() == Status.CONFIRMED)
                .findFirst()
                .orElseThrow();
        reservations.cancel(placed.id(), as(placed.holder()));
        assertThat(statusOf(line.getFirst())).isEqualTo(Status.CONFIRMED);
        assertThat(statusOf(line.getLast())).isEqualTo(Status.WAITLISTED);
    }

    private Status statusOf(UUID id) {
        return reservations.find(new ReservationId(id)).orElseThrow().status();
    }

    private static Viewer as(AccountId holder) {
        return new Viewer(holder, "林小夏", List.of(), null, null);
    }
}
