package org.sciday.reservations.visitors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.Activities;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Audience;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking;
import org.sciday.reservations.Booking.Confirmed;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Booking.Refused;
import org.sciday.reservations.Company;
import org.sciday.reservations.Document;
import org.sciday.reservations.Papers;
import org.sciday.reservations.Party;
import org.sciday.reservations.PartyNames;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.Terms;
import org.sciday.reservations.Terms.Documents;
import org.sciday.reservations.Terms.Naming;
import org.sciday.reservations.Visitor;
import org.sciday.reservations.terms.TermsBook;
import org.sciday.shared.Festival;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScidayTest
class DocumentRuleTest {

    @Autowired
    Reservations reservations;

    @Autowired
    Activities activities;

    @Autowired
    TermsBook terms;

    @Autowired
    PartyNames names;

    @Autowired
    VisitorStore store;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient database;

    private Sessions.House house;
    private Instant start;
    private SessionId morning;
    private SessionId evening;

    @BeforeEach
    void open() {
        house = sessions.house();
        start = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.HOURS);
        morning = named(start, Documents.EVERYBODY);
        evening = named(start.plus(6, ChronoUnit.HOURS), Documents.EVERYBODY);
    }

    @Test
    void aDocumentIsGoodForOneVisitOfTheHouseADay() {
        var family = List.of(Papers.adult(), Papers.adult());
        var holder = Sessions.somebody();
        var first = confirmed(book(morning, holder, family));
        assertThat(book(evening, Sessions.somebody(), List.of(Papers.adult(), family.getLast())))
                .isEqualTo(new Refused(Reason.DOCUMENT_HOLDS));
        assertThat(book(named(start.plus(1, ChronoUnit.DAYS), Documents.EVERYBODY), Sessions.somebody(), family))
                .isInstanceOf(Confirmed.class);
        reservations.cancel(first.reservation().id(), holder);
        assertThat(names.of(first.reservation().id())).isEmpty();
        assertThat(book(evening, Sessions.somebody(), family)).isInstanceOf(Confirmed.class);
    }

    @Test
    void whatIsAskedMustBeGiven() {
        var somebody = Papers.adult();
        assertThat(book(morning, 2, 0, List.of(somebody))).isEqualTo(new Refused(Reason.DOCUMENTS_MISSING));
        assertThat(book(morning, 2, 0, List.of(somebody, somebody))).isEqualTo(new Refused(Reason.DOCUMENT_HOLDS));
        assertThat(rowsOf(morning)).isZero();
        var led = named(start, Documents.LEADER);
        assertThat(book(led, 2, 2, List.of(somebody))).isInstanceOf(Confirmed.class);
    }

    @Test
    void someCardsTellOfAnotherRegion() {
        var usual = terms.usual().with(new Naming(Documents.EVERYBODY, false));
        set(morning, usual.with(new Company(4, 3, null, null, new Audience(Audience.Who.EVERYBODY, "1302"))));
        assertThat(book(morning, 1, 0, List.of(Papers.adult()))).isEqualTo(new Refused(Reason.CARD_FROM_ELSEWHERE));
        var passport = new Visitor("林小夏", new Document(Document.Kind.PASSPORT, "E1302345"));
        assertThat(book(morning, 1, 0, List.of(passport))).isEqualTo(new Refused(Reason.CARD_FROM_ELSEWHERE));
        set(morning, usual.with(new Company(4, 3, null, null, new Audience(Audience.Who.EVERYBODY, "19"))));
        assertThat(book(morning, 1, 0, List.of(Papers.adult()))).as("of the region").isInstanceOf(Confirmed.class);
    }

    @Test
    void theSameRequestAgainIsNoSecondVisit() {
        var holder = Sessions.somebody();
        var wish = new BookPlaces(morning, 1, 0, UUID.randomUUID(), List.of(Papers.adult()));
        var first = confirmed(reservations.book(wish, holder));
        assertThat(confirmed(reservations.book(wish, holder)).reservation().id()).isEqualTo(first.reservation().id());
        assertThat(rowsOf(morning)).isEqualTo(1);
    }

    @Test
    void childrenAreOfTheAgeThatItIsFor() {
        set(morning, terms.usual().with(new Company(4, 2, 6, 12)).with(new Naming(Documents.EVERYBODY, false)));
        var mother = Papers.adult();
        assertThat(book(morning, 1, 1, List.of(mother, born(4)))).isEqualTo(new Refused(Reason.AGE_NOT_ADMITTED));
        assertThat(book(morning, 1, 1, List.of(mother, born(8)))).isInstanceOf(Confirmed.class);
    }

    @Test
    void aNamedPartyComesAsItIs() {
        var holder = Sessions.somebody();
        var held = confirmed(book(morning, holder, List.of(Papers.adult(), Papers.adult())));
        assertThatThrownBy(() -> reservations.resize(held.reservation().id(), new Party(1, 0), holder))
                .isInstanceOf(RuleBroken.class);
        var shown = names.of(held.reservation().id());
        assertThat(shown).hasSize(2).allMatch(one -> one.maskedName().equals("林**"));
    }

    @Test
    void namesGoWithTheSessionAndWithTime() {
        book(morning, Sessions.somebody(), List.of(Papers.adult()));
        activities.announceStatus(activities.session(morning).activity(), PublicStatus.CANCELLED, "", Viewer.platform());
        assertThat(rowsOf(morning)).isZero();
        book(evening, Sessions.somebody(), List.of(Papers.adult()));
        store.eraseBefore(LocalDate.of(2020, 1, 1));
        assertThat(rowsOf(evening)).isEqualTo(1);
        database.sql("update reservations.visitor set day = '2019-12-31' where session_id = ?")
                .param(evening.value())
                .update();
        store.eraseBefore(LocalDate.of(2020, 1, 1));
        assertThat(rowsOf(evening)).isZero();
    }

    /** Fifty parties of three at two sessions, all out of the same six documents, each in an order of its own. */
    @Test
    void manyAtOnceWithTheSameDocumentsGetOneTicketEach() throws Exception {
        var people = new ArrayList<Visitor>();
        for (var i = 0; i < 6; i++) {
            people.add(Papers.adult());
        }
        var answers = race(50, place -> {
            var shuffled = new ArrayList<>(people);
            Collections.shuffle(shuffled, new Random(place));
            return () -> book(place % 2 == 0 ? morning : evening, 3, 0, shuffled.subList(0, 3));
        });
        assertThat(answers).allMatch(answer -> answer instanceof Confirmed
                || answer.equals(new Refused(Reason.DOCUMENT_HOLDS)));
        var given = answers.stream().filter(Confirmed.class::isInstance).count();
        assertThat(given).isBetween(1L, 2L);
        assertThat(rowsOf(morning) + rowsOf(evening)).isEqualTo(3 * given);
        assertThat(reservations.offer(morning).taken() + reservations.offer(evening).taken()).isEqualTo((int) (3 * given));
    }

    private static <T> List<T> race(int runners, IntFunction<Callable<T>> runner) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(runners)) {
            var running = new ArrayList<Future<T>>();
            for (var i = 0; i < runners; i++) {
                var work = runner.apply(i);
                running.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            var answers = new ArrayList<T>();
            for (var one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    private SessionId named(Instant startsAt, Documents documents) {
        var session = sessions.bookable(house, 200, startsAt);
        set(session, terms.usual().with(new Naming(documents, true)));
        return session;
    }

    private void set(SessionId session, Terms wanted) {
        var activity = activities.session(session).activity();
        terms.set(activity, wanted, terms.kept(activity, Viewer.platform()).version(), Viewer.platform());
    }

    private static Visitor born(int yearsAgo) {
        var day = LocalDate.now(Festival.ZONE).minusYears(yearsAgo).minusDays(40);
        return new Visitor("苗苗", new Document(Document.Kind.ID_CARD, Papers.idCard(day)));
    }

    private Booking book(SessionId session, int adults, int children, List<Visitor> visitors) {
        var wish = new BookPlaces(session, adults, children, UUID.randomUUID(), visitors);
        return reservations.book(wish, Sessions.somebody());
    }

    private Booking book(SessionId session, Viewer holder, List<Visitor> visitors) {
        return reservations.book(new BookPlaces(session, visitors.size(), 0, UUID.randomUUID(), visitors), holder);
    }

    private static Confirmed confirmed(Booking booking) {
        return (Confirmed) booking;
    }

    private long rowsOf(SessionId session) {
        return database.sql("select count(*) from reservations.visitor where session_id = ?")
                .param(session.value())
                .query(Long.class)
                .single();
    }
}
