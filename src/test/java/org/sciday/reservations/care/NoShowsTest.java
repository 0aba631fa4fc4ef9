package org.sciday.reservations.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.Activities;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Absence;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking.Confirmed;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Booking.Refused;
import org.sciday.reservations.Claim;
import org.sciday.reservations.EnrolledReservation;
import org.sciday.reservations.Party;
import org.sciday.reservations.Reservation.Status;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.Terms;
import org.sciday.reservations.TermsSource;
import org.sciday.reservations.terms.TermsBook;
import org.sciday.shared.Conflict;
import org.sciday.shared.NotFound;
import org.sciday.shared.Role;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three missed sessions, and what follows. */
@ScidayTest
class NoShowsTest {

    private static final Instant LAST_WEEK = Instant.now().minus(Duration.ofDays(6));

    @Autowired
    NoShows noShows;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Appeals appeals;

    @Autowired
    Reminders reminders;

    @Autowired
    SuspensionRule rule;

    @Autowired
    Reservations reservations;

    @Autowired
    TermsSource terms;

    @Autowired
    TermsBook book;

    @Autowired
    Activities activities;

    @Autowired
    Sessions sessions;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient database;

    private final Viewer xiaoxia = Sessions.somebody();
    private final Viewer punctual = Sessions.somebody();
    private Sessions.House house;
    private List<SessionId> past;

    @BeforeEach
    void letThreeSessionsPass() {
        house = sessions.house();
        past = sessions.bookable(house, 10, LAST_WEEK, 3);
        past.forEach(session -> {
            held(session, xiaoxia, Status.CONFIRMED);
            held(session, punctual, Status.USED);
        });
    }

    @Test
    void threeNoShowsSuspendOnceHoweverOftenItIsCounted() {
        noShows.lookBack();
        noShows.lookBack();
        assertThat(suspensions.isSuspended(xiaoxia)).isTrue();
        assertThat(suspensions.isSuspended(punctual)).isFalse();
        assertThat(count("select count(*) from reservations.suspension where account_id = ?", xiaoxia)).isOne();
        assertThat(count("select count(*) from reservations.no_show where account_id = ?", xiaoxia)).isEqualTo(3);
        assertThat(told(xiaoxia)).containsOnlyOnce("reservations.care.told.suspended");
    }

    @Test
    void whoIsSuspendedTakesNothingAndOthersOfTheBatchDo() {
        noShows.lookBack();
        var coming = sessions.bookable(house, 10, Sessions.soon());
        var offer = reservations.offer(coming);
        var hers = claim(coming, xiaoxia);
        var his = claim(coming, punctual);
        assertThat(rule.refuse(List.of(hers, his), offer, termsOf(coming))).isEqualTo(Map.of(hers.id(), Reason.SUSPENDED));
        assertThat(reservations.book(hers.wish(), xiaoxia)).isEqualTo(new Refused(Reason.SUSPENDED));
        assertThat(reservations.book(his.wish(), punctual)).isInstanceOf(Confirmed.class);
    }

    @Test
    void twoAreForgivenAndSoAreDoorsThatKeptNoList() {
        var twice = Sessions.somebody();
        held(past.getFirst(), twice, Status.CONFIRMED);
        held(past.getLast(), twice, Status.CONFIRMED);
        var unattended = sessions.bookable(house, 10, LAST_WEEK);
        held(unattended, twice, Status.CONFIRMED);
        noShows.lookBack();
        assertThat(suspensions.isSuspended(twice)).isFalse();
        assertThat(count("select count(*) from reservations.no_show where account_id = ?", twice)).isEqualTo(2);
    }

    @Test
    void anActivitysOwnTermsSayHowManySuspendAndForHowLong() {
        var strict = sessions.bookable(house, 10, LAST_WEEK);
        var forgiving = sessions.bookable(house, 10, LAST_WEEK);
        absence(strict, new Absence(15, 1, 7));
        absence(forgiving, new Absence(null, 0, null));
        var once = Sessions.somebody();
        held(strict, once, Status.CONFIRMED);
        held(strict, punctual, Status.USED);
        database.sql("update reservations.reservation set status = 'LAPSED', lapsed_at = now() where account_id = ?")
                .param(once.id().value())
                .update();
        held(forgiving, once, Status.CONFIRMED);
        held(forgiving, punctual, Status.USED);
        noShows.lookBack();
        assertThat(suspensions.isSuspended(once)).isTrue();
        assertThat(suspensions.latestOf(once).orElseThrow().missed()).as("the other does not count").isOne();
        assertThat(suspensions.latestOf(once).orElseThrow().endsAt())
                .isBetween(Instant.now().plus(Duration.ofDays(6)), Instant.now().plus(Duration.ofDays(8)));
        noShows.lookBack();
        assertThat(suspensions.isSuspended(once)).as("one is enough, also when it is looked at again").isTrue();
    }

    @Test
    void waitsUntilListsOnPaperAreTypedIn() {
        var hasty = Sessions.somebody();
        for (var session : sessions.bookable(house, 10, Instant.now().minus(Duration.ofHours(60)), 3)) {
            held(session, hasty, Status.CONFIRMED);
            held(session, punctual, Status.USED);
        }
        noShows.lookBack();
        assertThat(count("select count(*) from reservations.no_show where account_id = ?", hasty)).isZero();
    }

    @Test
    void whoTurnsOutToHaveComeIsFreeAgain() {
        noShows.lookBack();
        var mine = reservations.heldBy(xiaoxia, past.getFirst()).orElseThrow();
        reservations.use(mine.id());
        noShows.lookBack();
        assertThat(suspensions.isSuspended(xiaoxia)).isFalse();
        assertThat(told(xiaoxia)).contains("reservations.care.told.lifted");
    }

    @Test
    void anAcceptedAppealLiftsTheSuspensionForGood() {
        noShows.lookBack();
        appeals.make("孩子发烧，来不及取消。", xiaoxia);
        assertThatThrownBy(() -> appeals.make("再说一次", xiaoxia)).isInstanceOf(Conflict.class);
        var id = appealOf(xiaoxia);
        var stranger = cast.viewer(cast.staff("外人", Role.MANAGER, sessions.house().association()));
        assertThatThrownBy(() -> appeals.accept(id, stranger)).isInstanceOf(NotFound.class);
        var manager = cast.viewer(cast.staff("石二", Role.MANAGER, house.association()));
        assertThat(appeals.see(id, manager).text()).isEqualTo("孩子发烧，来不及取消。");
        appeals.accept(id, manager);
        noShows.lookBack();
        assertThat(suspensions.isSuspended(xiaoxia)).isFalse();
        assertThatThrownBy(() -> appeals.decline(id, "太晚", manager)).isInstanceOf(Conflict.class);
    }

    @Test
    void aDeclinedAppealKeepsItAndSaysWhy() {
        noShows.lookBack();
        appeals.make("忘了。", xiaoxia);
        var manager = cast.viewer(cast.staff("石二", Role.MANAGER, house.association()));
        appeals.decline(appealOf(xiaoxia), "没有说明原因", manager);
        assertThat(suspensions.isSuspended(xiaoxia)).isTrue();
        assertThat(told(xiaoxia)).contains("reservations.care.told.declined");
    }

    @Test
    void remindsOfTomorrowOnce() {
        var tomorrow = sessions.bookable(house, 10, Sessions.soon());
        held(tomorrow, punctual, Status.CONFIRMED);
        for (var round = 0; round < 2; round++) {
            while (reminders.remindSome() > 0) {
                assertThat(told(punctual)).hasSizeLessThan(2);
            }
        }
        assertThat(told(punctual)).containsExactly("reservations.care.told.tomorrow");
    }

    private void held(SessionId session, Viewer who, Status status) {
        var row = new EnrolledReservation(
                ReservationId.next(), session, who.id(), new Party(1, 0), status, LAST_WEEK.minus(Duration.ofDays(1)));
        reservations.enrol(List.of(row), Viewer.platform());
    }

    private void absence(SessionId session, Absence rule) {
        var cancelling = new Terms.Cancelling(Duration.ZERO, null, rule);
        book.set(activities.session(session).activity(), book.usual().with(cancelling), 0, Viewer.platform());
    }

    private static Claim claim(SessionId session, Viewer who) {
        return new Claim(ReservationId.next(), who.id(), new BookPlaces(session, 1, 0, UUID.randomUUID()), Instant.now());
    }

    private Terms termsOf(SessionId session) {
        return terms.termsOf(reservations.offer(session).activity());
    }

    private AppealId appealOf(Viewer who) {
        return new AppealId(database.sql("""
                select a.id from reservations.appeal a join reservations.suspension s on s.id = a.suspension_id
                 where s.account_id = ?
                """).params(who.id().value()).query(UUID.class).single());
    }

    private int count(String sql, Viewer who) {
        return database.sql(sql).params(who.id().value()).query(Integer.class).single();
    }

    private List<String> told(Viewer who) {
        return database.sql("select key from messages.message where account_id = ?")
                .param(who.id().value())
                .query(String.class)
                .list();
    }
}
