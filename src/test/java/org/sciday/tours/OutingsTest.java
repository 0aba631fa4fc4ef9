package org.sciday.tours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.Activities;
import org.sciday.activities.SessionId;
import org.sciday.circles.TravelMode;
import org.sciday.favourites.Favourites;
import org.sciday.favourites.Thing;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking.Confirmed;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Party;
import org.sciday.reservations.Reservations;
import org.sciday.shared.Festival;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScidayTest
class OutingsTest {

    private static final Party PAIR = new Party(2, 0);

    @Autowired
    Cast cast;

    @Autowired
    Sessions sessions;

    @Autowired
    Activities activities;

    @Autowired
    Reservations reservations;

    @Autowired
    Favourites favourites;

    @Autowired
    Outings outings;

    @Autowired
    OutingStore store;

    @Autowired
    AllOrNone allOrNone;

    @Autowired
    JdbcClient jdbc;

    private final List<SessionId> day = new ArrayList<>();
    private Viewer family;
    private OutingId outing;

    @BeforeEach
    void keepADay() {
        var house = sessions.house();
        var morning = Festival.instantOf(Festival.dateOf(Instant.now()).plusDays(1).atTime(9, 0));
        for (var i = 0; i < 3; i++) {
            day.add(sessions.bookable(house, 2, morning.plus(Duration.ofHours(3 * i))));
        }
        family = cast.viewer(cast.resident("林小夏"));
        var picks = day.stream().map(session -> activities.session(session).activity()).toList();
        var wish = new DayWish(
                Festival.dateOf(morning), LocalTime.of(8, 0), TravelMode.WALK, null, 2, List.copyOf(picks.reversed()));
        outing = outings.keep(wish, UUID.randomUUID(), family);
        picks.forEach(activity -> favourites.add(Thing.of(activity), family));
    }

    @Test
    void aDayIsKeptInTheBestOrderAndBookedAsAWhole() {
        var kept = outings.get(outing, family);
        assertThat(kept.stops()).extracting(Outing.OutingStop::session).containsExactlyElementsOf(day);
        assertThat(outings.findShared(kept.token())).contains(kept);
        assertThat(outings.book(outing, PAIR, UUID.randomUUID(), family)).isEmpty();
        assertThat(day).allSatisfy(session -> assertThat(taken(session)).isEqualTo(2));
        assertThat(outings.get(outing, family).bookedAt()).isNotNull();
    }

    @Test
    void whatIsOverBeforeOneStartsIsSaidAndNotForgotten() {
        var picks = day.stream().map(session -> activities.session(session).activity()).toList();
        var tomorrow = Festival.dateOf(Instant.now()).plusDays(1);
        var plan = outings.plan(new DayWish(tomorrow, LocalTime.of(14, 30), TravelMode.WALK, null, 2, picks), family);
        assertThat(plan.stops()).extracting(stop -> stop.slot().session()).containsExactly(day.getLast());
        assertThat(plan.left()).extracting(Visit::activity).containsExactlyElementsOf(picks.subList(0, 2));
    }

    @Test
    void whenOneRefusesNothingIsHeld() {
        var other = cast.viewer(cast.resident("季云舟"));
        var blocking = ((Confirmed) reservations.book(new BookPlaces(day.getLast(), 1, 0, UUID.randomUUID()), other))
                .reservation();
        var refused = outings.book(outing, PAIR, UUID.randomUUID(), family);
        assertThat(refused).contains(new PackageRefused(day.getLast(), Reason.FULL));
        assertThat(day).allSatisfy(session -> assertThat(reservations.heldBy(family, session)).isEmpty());
        assertThat(taken(day.getFirst())).isZero();
        reservations.cancel(blocking.id(), other);
        assertThat(outings.book(outing, PAIR, UUID.randomUUID(), family)).isEmpty();
    }

    @Test
    void anAttemptThatWasCutOffIsTakenBackAndWhatWasHeldBeforeStays() {
        var before = ((Confirmed) reservations.book(new BookPlaces(day.getLast(), 2, 0, UUID.randomUUID()), family))
                .reservation();
        var key = UUID.randomUUID();
        assertThat(store.begin(outing, key, Instant.now().minus(Duration.ofMinutes(10)))).isTrue();
        assertThat(allOrNone.take(day.subList(0, 2), PAIR, key, family)).isEmpty();
        outings.undoCutOff();
        assertThat(taken(day.getFirst())).isZero();
        assertThat(reservations.heldBy(family, day.getLast())).map(held -> held.id()).contains(before.id());
        assertThat(outings.book(outing, PAIR, UUID.randomUUID(), family)).isEmpty();
    }

    @Test
    void outingsAreTheirPersonsAlone() {
        var stranger = cast.viewer(cast.resident("季云舟"));
        assertThatThrownBy(() -> outings.get(outing, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> outings.book(outing, PAIR, UUID.randomUUID(), stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoKeptItHearsOfItOnceAndWhoHoldsPlacesByTheTicket() {
        reservations.book(new BookPlaces(day.getFirst(), 1, 0, UUID.randomUUID()), family);
        for (var told = favourites.remindSome(); told > 0; told = favourites.remindSome()) {
            assertThat(told).isPositive();
        }
        var told = jdbc.sql("select link from messages.message where account_id = ? and key = 'favourites.told.tomorrow'")
                .params(family.id().value())
                .query(String.class)
                .list();
        assertThat(told)
                .containsExactlyInAnyOrder(
                        "/activities/" + activities.session(day.get(1)).activity(),
                        "/activities/" + activities.session(day.get(2)).activity());
    }

    private int taken(SessionId session) {
        return reservations.offer(session).taken();
    }
}
