package org.sciday.commands.bench.places;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sciday.shared.Ids;

/** The usual quick path: a counter and a hash of holders in Redis, decided by a script; synced before it is answered. */
public final class RedisScript implements Way {

    private static final String SCRIPT = "if redis.call('hexists', KEYS[2], ARGV[1]) == 1 then return -1 end "
            + "local taken = tonumber(redis.call('get', KEYS[1]) or '0') "
            + "if taken + tonumber(ARGV[2]) > tonumber(ARGV[4]) then return 0 end "
            + "redis.call('incrby', KEYS[1], ARGV[2]) "
            + "redis.call('hset', KEYS[2], ARGV[1], ARGV[3]) "
            + "return 1";

    private final List<RespConnection> connections = new ArrayList<>();
    private final String script;
    private String session = "";

    public RedisScript(RedisServer server, int connections) throws Exception {
        for (var i = 0; i < connections; i++) {
            this.connections.add(new RespConnection(server.port()));
        }
        script = this.connections.getFirst().ask("SCRIPT", "LOAD", SCRIPT);
    }

    @Override
    public String name() {
        return "redis, synced always";
    }

    @Override
    public void open() throws Exception {
        connections.getFirst().ask("FLUSHALL");
        session = Ids.next().toString();
    }

    @Override
    public int book(UUID person) throws Exception {
        var connection = connections.get((int) (person.getLeastSignificantBits() & Integer.MAX_VALUE) % connections.size());
        var row = Ids.next() + " 1 0 CONFIRMED";
        var answer = connection.ask(
                "EVALSHA", script, "2", "t" + session, "h" + session, person.toString(), "1", row, String.valueOf(HotTable.PLACES));
        return Integer.parseInt(answer) == 1 ? 1 : 0;
    }

    @Override
    public void check(long given) throws Exception {
        var taken = connections.getFirst().ask("GET", "t" + session);
        var rows = connections.getFirst().ask("HLEN", "h" + session);
        if (Long.parseLong(taken) != given || Long.parseLong(rows) != given) {
            throw new IllegalStateException("Given %d, taken %s, rows %s".formatted(given, taken, rows));
        }
    }

    @Override
    public void close() {
        for (var connection : connections) {
            try {
                connection.close();
            } catch (IOException gone) {
                // its server ends after us anyhow
            }
        }
    }
}
