package org.sciday.reservations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.SessionId;
import org.sciday.checkin.DoorScans;
import org.sciday.checkin.Scan;
import org.sciday.checkin.ScanAnswer.Outcome;
import org.sciday.checkin.ScanBatch;
import org.sciday.reservations.Booking.Confirmed;
import org.sciday.reservations.Errand.Take;
import org.sciday.shared.Role;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/** The database goes away, and comes back. */
@ScidayTest
class OutageTest {

    /** As the pool says it after half a minute of waiting for a connection. */
    private static final class Away implements PlatformTransactionManager {

        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public TransactionStatus getTransaction(TransactionDefinition definition) {
            asked.incrementAndGet();
            throw new CannotCreateTransactionException("no database");
        }

        @Override
        public void commit(TransactionStatus status) {}

        @Override
        public void rollback(TransactionStatus status) {}
    }

    @Autowired
    Taking taking;

    @Autowired
    Releasing releasing;

    @Autowired
    Offering offering;

    @Autowired
    Lapsing lapsing;

    @Autowired
    Promoting promoting;

    @Autowired
    StockStore stocks;

    @Autowired
    Clock clock;

    @Autowired
    Reservations reservations;

    @Autowired
    DoorScans scans;

    @Autowired
    Sessions sessions;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient database;

    private Sessions.House house;
    private SessionId session;

    @BeforeEach
    void open() {
        house = sessions.house();
        session = sessions.bookable(house, 500, Instant.now().plus(Duration.ofMinutes(30)));
    }

    @Test
    void aBatchWithoutADatabaseIsAnsweredAtOnceAndTheDatabaseAskedForOnce() {
        var away = new Away();
        var work = new LaneWork(taking, releasing, offering, lapsing, promoting, stocks, away, clock);
        var batch = Stream.generate(this::wanted).limit(200).toList();
        work.run(session, List.copyOf(batch)).forEach(Runnable::run);
        assertThat(batch).allMatch(errand -> errand.answer().isCompletedExceptionally());
        assertThat(away.asked).as("each would wait half a minute").hasValue(1);
        work.run(session, List.of(wanted())).forEach(Runnable::run);
        assertThat(away.asked).as("the next batch asks again").hasValue(2);
    }

    @Test
    void whatWasPromisedIsThereAfterTheOutageAndDoorsGoOn() throws Exception {
        var holders = Stream.generate(Sessions::somebody).limit(120).toList();
        var promised = new ArrayList<ReservationId>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asking = new ArrayList<Future<Booking>>();
            for (var holder : holders) {
                asking.add(threads.submit(() -> book(holder)));
                if (asking.size() % 20 == 0) {
                    cut();
                }
            }
            for (var answer : asking) {
                if (answeredBy(answer) instanceof Confirmed(Reservation given)) {
                    promised.add(given.id());
                }
            }
        }
        assertThat(promised).allMatch(id -> reservations.find(id).isPresent());
        var after = ((Confirmed) book(Sessions.somebody())).reservation();
        assertThat(scanned(after)).isEqualTo(Outcome.DONE);
        var rows = database.sql("select count(*) from reservations.reservation where session_id = ?")
                .param(session.value())
                .query(Integer.class)
                .single();
        assertThat(reservations.offer(session).taken()).isEqualTo(rows).isGreaterThan(promised.size());
    }

    /** Whoever works on reservations just now loses the connection. */
    private void cut() {
        database.sql("""
                select count(pg_terminate_backend(pid)) from pg_stat_activity
                 where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'
                   and query like '%reservations.%'
                """).query(Integer.class).single();
    }

    private static Booking answeredBy(Future<Booking> asking) throws Exception {
        try {
            return asking.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException broken) {
            return new Booking.Refused(Booking.Reason.NOT_BOOKABLE);
        }
    }

    private Outcome scanned(Reservation ticket) {
        var clerk = cast.viewer(cast.staff("门口值守", Role.CLERK, house.unit()));
        var scan = new Scan(UUID.randomUUID(), Scan.Kind.IN, ticket.id(), null, 1, 0, Instant.now(), false, false, null);
        return scans.take(session, new ScanBatch("东门", Instant.now(), List.of(scan)), clerk)
                .getFirst()
                .outcome();
    }

    private Booking book(Viewer holder) {
        return reservations.book(new BookPlaces(session, 1, 0, UUID.randomUUID()), holder);
    }

    private Pending<?> wanted() {
        var somebody = Sessions.somebody();
        var wish = new BookPlaces(session, 1, 0, UUID.randomUUID());
        return Pending.of(new Take(new Claim(ReservationId.next(), somebody.id(), wish, Instant.now()), somebody));
    }
}
