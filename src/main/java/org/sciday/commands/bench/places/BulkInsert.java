package org.sciday.commands.bench.places;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sciday.shared.Ids;

/** The limit: rows written in bulk over two connections, with nobody asking and nothing decided. */
public final class BulkInsert implements Way {

    private static final int ROWS = 500;

    private static final String ADD = """
            insert into bench.reservation %s
            select id, ?, account_id, key, 1, 0, 'ABC123', 'CONFIRMED', ?
              from unnest(?, ?, ?) as given (id, account_id, key)
            """.formatted(HotTable.COLUMNS);

    private final HotTable table;
    private final Connections connections;

    private BulkInsert(HotTable table, Connections connections) {
        this.table = table;
        this.connections = connections;
    }

    public static Way over(HotTable table, int connections) throws SQLException {
        return new BulkInsert(table, Connections.open(table.address(), connections, true));
    }

    @Override
    public String name() {
        return "bare bulk insert";
    }

    @Override
    public int callers(int people) {
        return 2;
    }

    @Override
    public void open() throws SQLException {
        table.open();
    }

    @Override
    public int book(UUID person) throws Exception {
        return connections.lend(this::insert);
    }

    private int insert(Connection connection) throws SQLException {
        try (var add = connection.prepareStatement(ADD)) {
            var ids = IntStream.range(0, ROWS).mapToObj(i -> Ids.next()).toArray(UUID[]::new);
            add.setObject(1, table.session());
            add.setTimestamp(2, table.now());
            add.setArray(3, connection.createArrayOf("uuid", ids));
            add.setArray(4, connection.createArrayOf("uuid", some()));
            add.setArray(5, connection.createArrayOf("uuid", some()));
            return add.executeUpdate();
        }
    }

    private static UUID[] some() {
        var ids = new UUID[ROWS];
        Arrays.setAll(ids, i -> UUID.randomUUID());
        return ids;
    }

    @Override
    public void check(long given) throws SQLException {
        table.check(given, false);
    }

    @Override
    public void close() {
        connections.close();
    }
}
