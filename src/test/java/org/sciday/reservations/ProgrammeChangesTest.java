package org.sciday.reservations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Season;
import org.sciday._support.Sessions;
import org.sciday._support.Stage;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Session;
import org.sciday.activities.SessionId;
import org.sciday.activities.Site;
import org.sciday.campaigns.Window;
import org.sciday.reservations.Booking.Confirmed;
import org.sciday.reservations.Reservation.Status;
import org.sciday.shared.Ids;
import org.sciday.shared.Problem;
import org.sciday.shared.Role;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit changes its programme while people hold places. */
@ScidayTest
class ProgrammeChangesTest {

    private static final Instant SOON = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);

    @Autowired
    Reservations reservations;

    @Autowired
    Activities activities;

    @Autowired
    Season season;

    @Autowired
    Stage stage;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient database;

    private final Viewer early = Sessions.somebody();
    private final Viewer late = Sessions.somebody();
    private ActivityId activity;
    private SessionId first;
    private SessionId second;
    private Viewer clerk;
    private Viewer reviewer;

    @BeforeEach
    void publishAndBook() {
        var city = stage.association("滦市科协 " + Ids.next());
        var school = stage.unit("第一小学 " + Ids.next(), UnitKind.SCHOOL, city);
        clerk = cast.viewer(cast.staff("何一", Role.CLERK, school));
        reviewer = cast.viewer(cast.staff("石二", Role.REVIEWER, city));
        var window = new Window(Season.dayOf(SOON.minus(Duration.ofDays(20))), Season.dayOf(SOON.plus(Duration.ofDays(20))));
        var campaign = season.asking(city, null, window, List.of(), List.of());
        activity = season.held(campaign, school, "夜访天文台", SOON, 2);
        var sessions = activities.get(activity).details().sessions();
        first = sessions.getFirst().id();
        second = sessions.getLast().id();
        book(first, early);
        book(second, late);
    }

    @Test
    void tellsOnlyThoseWhoseSessionMovedAndOnceForEachMove() {
        move(first, Duration.ofHours(1));
        assertThat(told(early)).containsExactly("reservations.told.moved");
        assertThat(told(late)).isEmpty();
        move(first, Duration.ofHours(-1));
        move(first, Duration.ofHours(1));
        assertThat(told(early)).hasSize(3);
        edit(details -> details);
        assertThat(told(early)).hasSize(3);
        assertThat(reservations.offer(first).moves()).isEqualTo(3);
    }

    @Test
    void tellsEverybodyWhenThePlaceIsAnother() {
        var before = activities.get(activity);
        var hall = before.details().sites().getFirst();
        var other = new Site(hall.id(), true, "市图书馆", "新华道 8 号", Stage.LUBEI, null, null);
        var sessions = before.details().sessions();
        activities.save(activity, before.details().withProgramme(List.of(other), sessions), before.version(), clerk);
        assertThat(told(early)).hasSize(1);
        assertThat(told(late)).hasSize(1);
    }

    @Test
    void doesNotLoseASessionThatSomebodyHoldsAPlaceOf() {
        assertSaysNo(() -> drop(second));
        reservations.cancel(reservations.heldBy(late, second).orElseThrow().id(), late);
        drop(second);
        assertThat(reservations.heldBy(early, first)).isPresent();
        assertThat(reservations.book(new BookPlaces(first, 1, 0, UUID.randomUUID()), late)).isInstanceOf(Confirmed.class);
    }

    @Test
    void doesNotLoseItWhileTheTextIsBeingMendedEither() {
        activities.sendBack(activity, reviewer);
        assertSaysNo(() -> drop(second));
        assertThat(activities.get(activity).details().sessions()).hasSize(2);
        move(first, Duration.ofHours(3));
        assertThat(told(early)).isEmpty();
        activities.submit(activity, clerk);
        activities.pass(activity, reviewer);
        assertThat(told(early)).containsExactly("reservations.told.moved");
    }

    @Test
    void callsOffWhatIsRejectedAfterItWasPublic() {
        activities.sendBack(activity, reviewer);
        activities.submit(activity, clerk);
        activities.reject(activity, reviewer);
        assertThat(told(early)).containsExactly("reservations.told.CANCELLED");
        var row = database.sql("select status from reservations.reservation where account_id = ?")
                .param(early.id().value())
                .query(String.class)
                .single();
        assertThat(row).isEqualTo(Status.CANCELLED.name());
        assertThat(database.sql("select taken from reservations.stock where session_id = ?")
                        .param(first.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void book(SessionId session, Viewer who) {
        assertThat(reservations.book(new BookPlaces(session, 2, 0, UUID.randomUUID()), who)).isInstanceOf(Confirmed.class);
    }

    private void move(SessionId id, Duration by) {
        edit(session -> session.id().equals(id)
                ? new Session(
                        id,
                        session.site(),
                        session.startsAt().plus(by),
                        session.endsAt().plus(by),
                        session.capacity(),
                        session.bookable(),
                        session.bookingOpensAt())
                : session);
    }

    private void edit(UnaryOperator<Session> change) {
        var before = activities.get(activity);
        var sessions = before.details().sessions().stream().map(change).toList();
        activities.save(activity, before.details().withProgramme(before.details().sites(), sessions), before.version(), clerk);
    }

    private void drop(SessionId id) {
        var before = activities.get(activity);
        var kept = before.details().sessions().stream().filter(session -> !session.id().equals(id)).toList();
        activities.save(activity, before.details().withProgramme(before.details().sites(), kept), before.version(), clerk);
    }

    private static void assertSaysNo(ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code()).isEqualTo("reservations.session-has-bookings"));
    }

    private List<String> told(Viewer who) {
        return database.sql("select key from messages.message where account_id = ?")
                .param(who.id().value())
                .query(String.class)
                .list();
    }
}
