package org.sciday.reservations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Booking.Confirmed;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Booking.Refused;
import org.sciday.reservations.Errand.Take;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** Many people in one transaction, some of whom were there before. */
@ScidayTest
class BatchesTest {

    @Autowired
    LaneWork work;

    @Autowired
    KnownHolders known;

    @Autowired
    Reservations reservations;

    @Autowired
    Sessions sessions;

    private SessionId session;

    @BeforeEach
    void open() {
        session = sessions.bookable(sessions.house(), 500, Instant.now().plus(Duration.ofDays(1)));
    }

    @Test
    void whoWasServedBeforeIsToldSoAndSpoilsNothingForTheOthers() {
        var before = Stream.generate(this::wish).limit(30).toList();
        var first = answers(before);
        assertThat(first).hasSize(30).allMatch(Confirmed.class::isInstance);
        check(before, first);
        known.forget(session); // as after a restart, or on another node
        check(before, first);
        assertThat(reservations.offer(session).taken()).isEqualTo(30 + 2 * 40);
    }

    /** Forty newcomers among ten who press the button again and twenty who want another place. */
    private void check(List<Take> before, List<Booking> first) {
        var newcomers = Stream.generate(this::wish).limit(40).toList();
        var again = before.subList(0, 10);
        var greedy = before.subList(10, 30).stream().map(take -> wish(take.by())).toList();
        var all = new ArrayList<Take>();
        List.of(newcomers, again, greedy).forEach(all::addAll);
        Collections.shuffle(all);
        var told = answers(all);
        assertThat(newcomers).allMatch(take -> told.get(all.indexOf(take)) instanceof Confirmed);
        for (var i = 0; i < again.size(); i++) {
            assertThat(told.get(all.indexOf(again.get(i)))).isEqualTo(first.get(i));
        }
        assertThat(greedy).allMatch(take -> told.get(all.indexOf(take)).equals(new Refused(Reason.ALREADY_HOLDS)));
    }

    private List<Booking> answers(List<Take> wishes) {
        var batch = wishes.stream().map(Pending::of).toList();
        work.run(session, List.copyOf(batch)).forEach(Runnable::run);
        return batch.stream().map(pending -> pending.answer().join()).toList();
    }

    private Take wish() {
        return wish(Sessions.somebody());
    }

    private Take wish(Viewer somebody) {
        var wish = new BookPlaces(session, 1, 0, UUID.randomUUID());
        return new Take(new Claim(ReservationId.next(), somebody.id(), wish, now()), somebody);
    }

    /** As exact as the database keeps it. */
    private static Instant now() {
        return Instant.ofEpochMilli(System.currentTimeMillis());
    }
}
