package org.sciday.reservations.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.PlacesBoard;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Audience;
import org.sciday.reservations.Audience.Who;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Booking.Refused;
import org.sciday.reservations.Company;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.Terms.Opening;
import org.sciday.shared.Conflict;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.Role;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@ScidayTest
class TermsBookTest {

    @Autowired
    TermsBook book;

    @Autowired
    Reservations reservations;

    @Autowired
    PlacesBoard board;

    @Autowired
    Activities activities;

    @Autowired
    Sessions sessions;

    @Autowired
    Cast cast;

    private SessionId session;
    private ActivityId activity;
    private Viewer clerk;

    @BeforeEach
    void open() {
        var house = sessions.house();
        var start = Instant.now().plus(5, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        session = sessions.bookable(house, 20, start);
        activity = activities.session(session).activity();
        clerk = cast.viewer(cast.staff("填报员", Role.CLERK, house.unit()));
    }

    @Test
    void whatIsSetHoldsForWhoBooksFromThenOn() {
        assertThat(book.kept(activity, clerk).version()).isZero();
        book.set(activity, book.usual().with(new Company(6, 1, null, null)), 0, clerk);
        assertThat(book.kept(activity, clerk).version()).isEqualTo(1);
        assertThat(book(2, 4)).isEqualTo(new Refused(Reason.TOO_MANY_CHILDREN));
        assertThat(book(4, 3)).isEqualTo(new Refused(Reason.PARTY_TOO_LARGE));
        assertThat(book(3, 3)).isInstanceOf(Booking.Confirmed.class);
    }

    @Test
    void bookingOpensWhenTheTermsSay() {
        book.set(activity, book.usual().with(new Opening(2, LocalTime.of(9, 0))), 0, clerk);
        assertThat(book(1, 0)).isEqualTo(new Refused(Reason.NOT_YET_OPEN));
        var opens = reservations.offer(session).opensAt();
        assertThat(opens).isAfter(Instant.now().plus(Duration.ofDays(1)));
        assertThat(board.placesOf(List.of(session)).get(session).opensAt()).isEqualTo(opens);
        book.set(activity, book.usual(), 1, clerk);
        assertThat(book(1, 0)).isInstanceOf(Booking.Confirmed.class);
    }

    @Test
    void somePlacesAreForPeopleOfTheUnitOrForGroupsAlone() {
        audience(new Audience(Who.MEMBERS, null), 0);
        var wish = new BookPlaces(session, 1, 0, UUID.randomUUID());
        assertThat(reservations.book(wish, clerk)).isInstanceOf(Booking.Confirmed.class);
        assertThat(book(1, 0)).isEqualTo(new Refused(Reason.MEMBERS_ONLY));
        audience(new Audience(Who.GROUPS, null), 1);
        assertThat(book(1, 0)).isEqualTo(new Refused(Reason.GROUPS_ONLY));
        var cardsWithoutDocuments = new Audience(Who.EVERYBODY, "1302");
        assertThatThrownBy(() -> audience(cardsWithoutDocuments, 2))
                .isInstanceOfSatisfying(InvalidInput.class, problem -> assertThat(problem.errors())
                        .extracting(FieldError::field)
                        .containsExactly("cards"));
    }

    private void audience(Audience audience, int version) {
        book.set(activity, book.usual().with(new Company(4, 3, null, null, audience)), version, clerk);
    }

    @Test
    void twoWhoChangeTheTermsAtOnceDoNotOverwriteEachOther() {
        var terms = Preset.FAMILY.terms(book.usual());
        book.set(activity, terms, 0, clerk);
        book.set(activity, terms, 1, clerk);
        assertThatThrownBy(() -> book.set(activity, book.usual(), 0, clerk)).isInstanceOf(Conflict.class);
        assertThat(book.termsOf(activity)).isEqualTo(terms);
    }

    @Test
    void strangersDoNotFindThem() {
        var stranger = cast.viewer(cast.staff("别处的人", Role.CLERK, sessions.house().unit()));
        assertThatThrownBy(() -> book.set(activity, book.usual(), 0, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> book.kept(activity, stranger)).isInstanceOf(NotFound.class);
    }

    private Booking book(int adults, int children) {
        return reservations.book(new BookPlaces(session, adults, children, UUID.randomUUID()), Sessions.somebody());
    }
}
