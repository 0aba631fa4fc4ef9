package org.sciday.reservations.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.Activities;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.SessionId;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking.Confirmed;
import org.sciday.reservations.Booking.Waitlisted;
import org.sciday.reservations.Reservation.Status;
import org.sciday.reservations.Sharing;
import org.sciday.reservations.Sharing.Groups;
import org.sciday.reservations.Sharing.Phase;
import org.sciday.reservations.groups.GroupBooking.State;
import org.sciday.reservations.sharing.Releases;
import org.sciday.reservations.terms.TermsBook;
import org.sciday.shared.Conflict;
import org.sciday.shared.Problem;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** Forty pupils and the last forty places. */
@ScidayTest
class GroupBookingsTest extends GroupScene {

    private static final Instant SATURDAY = nextWeeksOver(DayOfWeek.SATURDAY);

    @Autowired
    Releases releases;

    @Autowired
    TermsBook terms;

    @Autowired
    Activities activities;

    @Test
    void ofTwoGroupsForTheLastPlacesOneIsAcceptedWhoeverClicksWhen() throws Exception {
        var wanted = List.of(asks(session, teacher, 37, 3), asks(session, other, 37, 3));
        var work = new ArrayList<Callable<Boolean>>();
        for (var id : wanted) {
            work.add(() -> accepted(id));
            work.add(() -> accepted(id));
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            var wins = 0;
            for (var done : threads.invokeAll(work)) {
                wins += done.get() ? 1 : 0;
            }
            assertThat(wins).isOne();
        }
        assertThat(reservations.offer(session).taken()).isEqualTo(40);
        assertThat(wanted.stream().filter(id -> stateOf(id) == State.ACCEPTED)).hasSize(1);
    }

    @Test
    void aGroupWithdrawnGivesItsPlacesToThoseWhoWait() {
        var id = asks(session, teacher, 37, 3);
        groups.accept(id, clerk);
        var family = Sessions.somebody();
        assertThat(book(family, 3)).isInstanceOf(Waitlisted.class);
        groups.withdraw(id, teacher);
        groups.withdraw(id, teacher);
        assertThat(reservations.heldBy(family, session).orElseThrow().status()).isEqualTo(Status.CONFIRMED);
        assertThat(reservations.offer(session).taken()).isEqualTo(3);
        assertThatThrownBy(() -> groups.accept(id, clerk)).isInstanceOf(Conflict.class);
    }

    @Test
    void takesWhatIsHeldBackForLaterButNotWhatIsKeptForTheDoor() {
        share(new Sharing(List.of(new Phase(50, 1, LocalTime.NOON)), 10, 0, Sharing.USUAL.groups()));
        var tooMany = asks(session, other, 37, 3);
        assertThatThrownBy(() -> groups.accept(tooMany, clerk)).isInstanceOf(RuleBroken.class);
        var id = asks(session, teacher, 28, 2);
        groups.accept(id, clerk);
        var offer = reservations.offer(session);
        assertThat(offer.taken()).isEqualTo(30);
        assertThat(offer.free()).isZero();
        assertThat(releases.next(session).orElseThrow().places()).as("what the phase really brings").isEqualTo(6);
    }

    @Test
    void acceptsOnAWeekendOnlySoManyPeopleInGroups() {
        var both = sessions.bookable(house, 100, SATURDAY, 2);
        both.forEach(one -> share(one, new Sharing(List.of(), 0, 0, new Groups(30, 7, 60, 15))));
        var first = asks(both.getFirst(), teacher, 37, 3);
        var second = asks(both.getLast(), other, 37, 3);
        groups.accept(first, clerk);
        assertThatThrownBy(() -> groups.accept(second, clerk))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                        .isEqualTo("reservations.groups.weekend-full"));
        assertThat(reservations.offer(both.getLast()).taken()).isZero();
        groups.withdraw(first, teacher);
        groups.accept(second, clerk);
        assertThat(stateOf(second)).isEqualTo(State.ACCEPTED);
    }

    @Test
    void countsAgainstTheHousesDayLikeEverybody() {
        var evening = sessions.bookable(house, 60, TUESDAY.plus(Duration.ofHours(3)));
        for (var one : List.of(session, evening)) {
            terms.set(reservations.offer(one).activity(), terms.usual().withDailyCap(60), 0, Viewer.platform());
        }
        groups.accept(asks(session, teacher, 37, 3), clerk);
        var second = asks(evening, other, 28, 2);
        assertThatThrownBy(() -> groups.accept(second, clerk))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                        .isEqualTo("reservations.groups.day-full"));
        assertThat(reservations.offer(evening).taken()).isZero();
        var smaller = sessions.bookable(house, 60, TUESDAY.plus(Duration.ofDays(1)));
        groups.accept(asks(smaller, other, 28, 2), clerk);
    }

    @Test
    void fallsWithTheActivityAndTheCountersAreRight() {
        var id = asks(session, teacher, 30, 2);
        groups.accept(id, clerk);
        book(Sessions.somebody(), 2);
        var activity = reservations.offer(session).activity();
        activities.announceStatus(activity, PublicStatus.CANCELLED, "", Viewer.platform());
        assertThat(stateOf(id)).isEqualTo(State.CALLED_OFF);
        assertThat(reservations.offer(session).taken()).isZero();
        assertThat(told(teacher)).contains("reservations.groups.told.CALLED_OFF");
    }

    private boolean accepted(GroupBookingId id) {
        try {
            groups.accept(id, clerk);
            return true;
        } catch (RuleBroken | Conflict refused) {
            return false;
        }
    }

    private State stateOf(GroupBookingId id) {
        return groups.asked(id, clerk).state();
    }

    private Object book(Viewer who, int people) {
        var booking = reservations.book(new BookPlaces(session, people, 0, UUID.randomUUID()), who);
        assertThat(booking).isInstanceOfAny(Confirmed.class, Waitlisted.class);
        return booking;
    }

    private void share(Sharing sharing) {
        share(session, sharing);
    }

    private void share(SessionId at, Sharing sharing) {
        var activity = reservations.offer(at).activity();
        releases.set(activity, sharing, terms.kept(activity, Viewer.platform()).version(), Viewer.platform());
    }

}
