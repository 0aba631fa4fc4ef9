package org.sciday.reservations.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.SessionId;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking;
import org.sciday.reservations.Booking.Confirmed;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Booking.Refused;
import org.sciday.reservations.Reservations;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** So many reservations of one person over the sessions of an activity; and terms that go along with a copy. */
@ScidayTest
class PerPersonTest {

    @Autowired
    Reservations reservations;

    @Autowired
    Activities activities;

    @Autowired
    TermsBook terms;

    @Autowired
    Sessions sessions;

    private Sessions.House house;
    private List<SessionId> hours;
    private ActivityId activity;

    @BeforeEach
    void open() {
        house = sessions.house();
        hours = sessions.ofOneActivity(house, 20, Sessions.soon(), 6);
        activity = activities.session(hours.getFirst()).activity();
        terms.set(activity, terms.usual().withPerPerson(2), 0, Viewer.platform());
    }

    @Test
    void whoHasTwoGetsNoThirdUntilOneIsGivenBack() {
        var somebody = Sessions.somebody();
        var first = (Confirmed) book(hours.get(0), somebody);
        assertThat(book(hours.get(1), somebody)).isInstanceOf(Confirmed.class);
        assertThat(book(hours.get(2), somebody)).isEqualTo(new Refused(Reason.HOLDS_ENOUGH));
        assertThat(book(hours.get(1), somebody)).as("their own").isEqualTo(new Refused(Reason.ALREADY_HOLDS));
        assertThat(book(sessions.bookable(house, 5, Sessions.soon()), somebody)).isInstanceOf(Confirmed.class);
        reservations.cancel(first.reservation().id(), somebody);
        assertThat(book(hours.get(2), somebody)).isInstanceOf(Confirmed.class);
    }

    @Test
    void ofManySessionsAskedForAtTheSameInstantTwoAreGiven() throws Exception {
        var people = List.of(Sessions.somebody(), Sessions.somebody(), Sessions.somebody());
        var work = new ArrayList<Callable<Booking>>();
        for (var hour : hours) {
            people.forEach(one -> work.add(() -> book(hour, one)));
        }
        var answers = new ArrayList<Booking>();
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            for (var done : threads.invokeAll(work)) {
                answers.add(done.get());
            }
        }
        assertThat(answers).filteredOn(Confirmed.class::isInstance).hasSize(6);
        assertThat(answers).filteredOn(answer -> answer.equals(new Refused(Reason.HOLDS_ENOUGH))).hasSize(12);
        people.forEach(one -> assertThat(hours.stream().flatMap(hour -> reservations.heldBy(one, hour).stream()))
                .hasSize(2));
    }

    @Test
    void aCopyBeginsWithTheTermsOfItsSource() {
        var key = UUID.randomUUID();
        var copy = activities.copy(activity, house.campaign(), LocalDate.of(2027, 9, 18), key, Viewer.platform());
        assertThat(terms.termsOf(copy)).isEqualTo(terms.termsOf(activity));
        terms.set(copy, terms.usual(), 1, Viewer.platform());
        activities.copy(activity, house.campaign(), LocalDate.of(2027, 9, 18), key, Viewer.platform());
        assertThat(terms.termsOf(copy)).as("sent twice, copied once").isEqualTo(terms.usual());
    }

    private Booking book(SessionId session, Viewer holder) {
        return reservations.book(new BookPlaces(session, 1, 0, UUID.randomUUID()), holder);
    }
}
