package org.sciday.reservations;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sciday.activities.ActivityId;
import org.sciday.activities.ActivityRejected;
import org.sciday.activities.ActivityReturned;
import org.sciday.activities.ActivityStatusChanged;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.SessionFacts;
import org.sciday.activities.SessionId;
import org.sciday.activities.SessionsChanged;
import org.sciday.activities.SessionsDropped;
import org.sciday.shared.Festival;
import org.sciday.shared.RuleBroken;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the stock rows in step with the published programme, in the transaction that changes it; says no when it must. */
@Component
class StockKeeper {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("M-d HH:mm");

    private static final int AFTER_THE_PLANS = 200;

    private final StockStore stocks;
    private final ReservationStore store;
    private final Promoting promoting;
    private final ReservationJournal journal;
    private final HolderNews news;
    private final Clock clock;

    StockKeeper(
            StockStore stocks,
            ReservationStore store,
            Promoting promoting,
            ReservationJournal journal,
            HolderNews news,
            Clock clock) {
        this.stocks = stocks;
        this.store = store;
        this.promoting = promoting;
        this.journal = journal;
        this.news = news;
        this.clock = clock;
    }

    /** Before those who plan on the rows. */
    @EventListener
    @Order(0)
    void on(SessionsChanged event) {
        var held = stocks.lockAllOf(event.activity());
        var wanted = event.sessions().stream().collect(Collectors.toMap(SessionFacts::id, Function.identity()));
        held.forEach(stock -> checkKept(stock, wanted));
        held.forEach(stock -> checkCapacity(stock, wanted));
        stocks.put(event.activity(), giveable(event.sessions()));
        if (!held.isEmpty()) {
            var moved = stocks.follow(event.activity());
            store.forgetHours(moved.stream().map(Moved::session).toList());
            news.moved(moved, clock.instant());
        }
        stocks.close(closed(held, event.sessions()));
    }

    /** After those who plan: what is held back of a new capacity is known before the line gets the rest. */
    @EventListener
    @Order(AFTER_THE_PLANS)
    void serve(SessionsChanged event) {
        stocks.lockAllOf(event.activity()).stream()
                .filter(stock -> stock.waiting() > 0)
                .forEach(stock -> promoting.serveAndTell(stock.session(), clock.instant()));
    }

    /** Gone from a text under mending: the same question as when it was public. */
    @EventListener
    void on(SessionsDropped event) {
        stocks.lockAll(event.sessions()).forEach(stock -> checkKept(stock, Map.of()));
    }

    @EventListener
    void on(ActivityStatusChanged event) {
        var held = stocks.lockAllOf(event.activity());
        if (event.status() != PublicStatus.FULL && !event.derived()) {
            news.statusChanged(sessionsOf(held), event.status(), clock.instant());
        }
        switch (event.status()) {
            case SCHEDULED, CHANGED, MOVED_ONLINE -> stocks.reopen(event.activity());
            case POSTPONED, FULL -> stocks.close(sessionsOf(held));
            case CANCELLED -> callOff(held);
        }
    }

    /** Taken down: nobody books, everybody keeps what they have, until it is published again. */
    @EventListener
    void on(ActivityReturned event) {
        close(event.activity());
    }

    /** It will not take place: as if it had been cancelled. */
    @EventListener
    void on(ActivityRejected event) {
        var held = stocks.lockAllOf(event.activity());
        news.statusChanged(sessionsOf(held), PublicStatus.CANCELLED, clock.instant());
        callOff(held);
    }

    private void close(ActivityId activity) {
        stocks.close(sessionsOf(stocks.lockAllOf(activity)));
    }

    private void callOff(List<Stock> held) {
        stocks.close(sessionsOf(held));
        for (var stock : held) {
            var fallen = store.callOff(stock.session(), clock.instant());
            if (fallen > 0) {
                journal.calledOff(stock.session(), fallen);
            }
        }
        stocks.recount(sessionsOf(held));
    }

    private void checkKept(Stock stock, Map<SessionId, SessionFacts> wanted) {
        if (!wanted.containsKey(stock.session())) {
            var active = store.countActive(stock.session());
            if (active > 0) {
                throw new RuleBroken("reservations.session-has-bookings", active);
            }
        }
    }

    private static void checkCapacity(Stock stock, Map<SessionId, SessionFacts> wanted) {
        var session = wanted.get(stock.session());
        if (session != null && session.capacity() != null && session.capacity() < stock.taken()) {
            var when = MOMENT.format(Festival.localTimeOf(session.startsAt()));
            throw new RuleBroken("reservations.capacity-below-taken", when, stock.taken(), session.capacity());
        }
    }

    /** Sessions with places to give; one that became open entry keeps its row, and its tickets. */
    private static List<SessionFacts> giveable(List<SessionFacts> sessions) {
        return sessions.stream()
                .filter(session -> session.bookable() && session.capacity() != null)
                .toList();
    }

    private static List<SessionId> closed(List<Stock> held, List<SessionFacts> sessions) {
        var open = giveable(sessions).stream().map(SessionFacts::id).collect(Collectors.toSet());
        return sessionsOf(held).stream().filter(id -> !open.contains(id)).toList();
    }

    private static List<SessionId> sessionsOf(List<Stock> held) {
        return held.stream().map(Stock::session).toList();
    }
}
