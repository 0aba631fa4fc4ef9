package org.sciday.reservations.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday._support.Stage;
import org.sciday.activities.Activities;
import org.sciday.activities.SessionId;
import org.sciday.campaigns.Absence;
import org.sciday.campaigns.Part;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking.Confirmed;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Booking.Refused;
import org.sciday.reservations.Claim;
import org.sciday.reservations.Reservation.Status;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.Terms;
import org.sciday.reservations.TermsSource;
import org.sciday.reservations.terms.TermsBook;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** Three missed sessions, and what follows. */
@ScidayTest
class NoShowsTest extends MissedScene {

    @Autowired
    SuspensionRule rule;

    @Autowired
    TermsSource terms;

    @Autowired
    TermsBook book;

    @Autowired
    Activities activities;

    @Autowired
    Stage stage;

    @Autowired
    Reminders reminders;

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
    void aCampaignSaysItForActivitiesWhoseTermsDoNot() {
        stage.state(house.campaign(), Part.ABSENCE, new Absence(null, 2, 10));
        absence(past.getFirst(), new Absence(null, 0, null));
        noShows.lookBack();
        var suspension = suspensions.latestOf(xiaoxia).orElseThrow();
        assertThat(suspension.missed()).as("two of three, and two are enough").isEqualTo(2);
        assertThat(suspension.endsAt())
                .isBetween(Instant.now().plus(Duration.ofDays(9)), Instant.now().plus(Duration.ofDays(11)));
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

}
