package org.sciday.commands.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sciday.commands.bench.places.BulkInsert;
import org.sciday.commands.bench.places.ConditionalUpdate;
import org.sciday.commands.bench.places.Engine;
import org.sciday.commands.bench.places.HotSessions;
import org.sciday.commands.bench.places.HotTable;
import org.sciday.commands.bench.places.OneStatement;
import org.sciday.commands.bench.places.Race;
import org.sciday.commands.bench.places.RedisScript;
import org.sciday.commands.bench.places.RedisServer;
import org.sciday.commands.bench.places.RowLock;
import org.sciday.commands.bench.places.Way;
import org.sciday.commands.bench.timing.Turns;
import org.sciday.reservations.Reservations;
import org.springframework.context.ConfigurableApplicationContext;

/** The engine alone, by the use case that pages and API call, against everything else that keeps places safe. */
final class EngineBench implements AutoCloseable {

    private static final int FEW = 200;
    private static final int CONNECTIONS = 16;
    private static final int BEST_CONNECTIONS = 8;
    private static final int REDIS_CONNECTIONS = 4;

    private final List<Way> ways = new ArrayList<>();
    private final Way engine;
    private final Way twoNodes;
    private final Way lock;
    private final Way classic;
    private final Way best;
    private final Way bulk;
    private final Optional<Way> redis;
    private final Optional<RedisServer> server;
    private final ConfigurableApplicationContext twin;

    EngineBench(Platform platform, HotSessions sessions, HotTable table) throws Exception {
        var database = platform.database();
        var one = platform.bean(Reservations.class);
        twin = platform.twin();
        engine = added(new Engine("engine", List.of(one), sessions, database));
        lock = added(RowLock.over(table, CONNECTIONS));
        classic = added(ConditionalUpdate.over(table, CONNECTIONS));
        best = added(OneStatement.over(table, BEST_CONNECTIONS));
        server = RedisServer.start(platform.folder());
        redis = server.isPresent()
                ? Optional.of(added(new RedisScript(server.get(), REDIS_CONNECTIONS)))
                : Optional.empty();
        bulk = added(BulkInsert.over(table, 2));
        twoNodes = added(new Engine(
                "engine, two nodes", List.of(one, twin.getBean(Reservations.class)), sessions, database));
    }

    private Way added(Way way) {
        ways.add(way);
        return way;
    }

    void run(int people, int rounds, Duration length, BenchOutput output) throws Exception {
        var turns = new Turns();
        ways.forEach(way -> turns.add(way.name(), () -> Race.run(way, people, length)));
        turns.run(rounds);
        turns.tell("%,d people, one session".formatted(people), output::say);
        if (people > FEW) {
            say(turns, output);
        }
    }

    private void say(Turns turns, BenchOutput output) {
        output.put("enginePerSecond", Math.round(turns.perSecond(engine.name())));
        output.put("engineOverRowLock", turns.ratio(engine.name(), lock.name()));
        output.put("engineOverClassic", turns.ratio(engine.name(), classic.name()));
        output.put("engineOverBestClassic", turns.ratio(engine.name(), best.name()));
        redis.ifPresent(way -> output.put("engineOverRedis", turns.ratio(engine.name(), way.name())));
        output.put("engineOverBulkInsert", turns.ratio(engine.name(), bulk.name()));
        output.put("twoNodesOverOne", turns.ratio(twoNodes.name(), engine.name()));
        output.put("engineP99Ms", turns.percentile(engine.name(), 0.99));
        output.put("classicP50Ms", turns.percentile(classic.name(), 0.5));
    }

    @Override
    public void close() {
        ways.forEach(Way::close);
        server.ifPresent(RedisServer::close);
        twin.close();
    }
}
