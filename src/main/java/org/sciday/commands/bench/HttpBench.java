package org.sciday.commands.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.sciday.accounts.Passes;
import org.sciday.activities.SessionId;
import org.sciday.commands.bench.http.People;
import org.sciday.commands.bench.http.Stampede;
import org.sciday.commands.bench.places.ConditionalUpdate;
import org.sciday.commands.bench.places.HotSessions;
import org.sciday.commands.bench.places.HotTable;
import org.sciday.commands.bench.places.Way;
import org.sciday.commands.bench.timing.Pace;
import org.sciday.commands.bench.timing.Turns;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking.Refused;
import org.sciday.reservations.Reservations;
import org.sciday.shared.AccountId;
import org.sciday.shared.Ids;
import org.sciday.shared.Viewer;

/** Booking over the API by people who are signed in, against doing nothing for them and against the classic path. */
final class HttpBench {

    private static final int FEW = 200;
    private static final int CONNECTIONS = 16;
    /** A booking passes through some thousand methods, and is compiled for half a minute. */
    private static final int PRACTICE = 5;
    private static final int MANY = 10_000_000;
    private static final String WISH = "{\"adults\":1,\"children\":0}";
    private static final String EMPTY = "empty POST";
    private static final String BOOKING = "booking";
    private static final String CLASSIC = "classic booking";
    private static final String SOLD_OUT = "sold out";

    private final Platform platform;
    private final HotSessions sessions;
    private final People people;
    private final Way classic;
    private final SessionId full;

    HttpBench(Platform platform, HotSessions sessions, HotTable table, int count) throws Exception {
        this.platform = platform;
        this.sessions = sessions;
        people = People.signUp(platform.database(), platform.bean(Passes.class), platform.bean(Clock.class).instant(), count);
        classic = ConditionalUpdate.over(table, CONNECTIONS);
        Ceiling.openOn(platform, classic);
        full = soldOut();
    }

    void run(int lines, int rounds, Duration length, BenchOutput output) throws Exception {
        var turns = new Turns(PRACTICE);
        turns.add(EMPTY, race(lines, length, 204, () -> people.posts(Ceiling.NOTHING, "")));
        turns.add(BOOKING, race(lines, length, 201, () -> people.posts(pathOf(sessions.open(MANY)), WISH)));
        turns.add(CLASSIC, race(lines, length, 201, () -> {
            classic.open();
            return people.posts(Ceiling.CLASSIC, WISH);
        }));
        turns.add(SOLD_OUT, race(lines, length, 422, () -> people.posts(pathOf(full), WISH)));
        turns.run(rounds);
        turns.tell("%,d connections".formatted(lines), output::say);
        if (lines > FEW) {
            say(turns, output);
        }
    }

    private static void say(Turns turns, BenchOutput output) {
        output.put("httpPerSecond", Math.round(turns.perSecond(BOOKING)));
        output.put("httpOverEmptyPost", turns.ratio(BOOKING, EMPTY));
        output.put("httpOverClassic", turns.ratio(BOOKING, CLASSIC));
        output.put("soldOutOverEmptyPost", turns.ratio(SOLD_OUT, EMPTY));
        output.put("httpP99Ms", turns.percentile(BOOKING, 0.99));
        output.put("httpClassicP50Ms", turns.percentile(CLASSIC, 0.5));
    }

    private Callable<Pace> race(int lines, Duration length, int expected, Callable<IntFunction<byte[]>> request) {
        return () -> Stampede.run(platform.socket(), lines, people.count(), length, expected, request.call());
    }

    private static String pathOf(SessionId session) {
        return "/api/v1/sessions/" + session + "/reservations";
    }

    /** One place, and as many in line as the line takes. */
    private SessionId soldOut() {
        var session = sessions.open(1);
        var reservations = platform.bean(Reservations.class);
        for (var i = 0; i < MANY; i++) {
            var viewer = new Viewer(AccountId.next(), "某人", List.of(), null, "127.0.0.1");
            if (reservations.book(new BookPlaces(session, 1, 0, Ids.next()), viewer) instanceof Refused) {
                return session;
            }
        }
        throw new IllegalStateException("The line has no end");
    }
}
