package org.sciday.commands.bench.places;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** What most booking systems do: lock the row, look, insert, count up, commit. */
public final class RowLock implements Way {

    private static final String LOCK =
            "select capacity - taken from bench.stock where session_id = ? and open and waiting = 0 for update";

    private static final String ADD = "insert into bench.reservation " + HotTable.COLUMNS
            + " values (?, ?, ?, ?, 1, 0, ?, 'CONFIRMED', ?) on conflict do nothing";

    private static final String COUNT = "update bench.stock set taken = taken + 1 where session_id = ?";

    private final HotTable table;
    private final Connections connections;

    private RowLock(HotTable table, Connections connections) {
        this.table = table;
        this.connections = connections;
    }

    public static Way over(HotTable table, int connections) throws SQLException {
        return new RowLock(table, Connections.open(table.address(), connections, false));
    }

    @Override
    public String name() {
        return "select for update";
    }

    @Override
    public void open() throws SQLException {
        table.open();
    }

    @Override
    public int book(UUID person) throws Exception {
        return connections.lend(connection -> book(connection, person));
    }

    private int book(Connection connection, UUID person) throws SQLException {
        try (var add = connection.prepareStatement(ADD);
                var count = connection.prepareStatement(COUNT)) {
            if (free(connection) > 0) {
                table.fill(add, person);
                if (add.executeUpdate() == 1) {
                    count.setObject(1, table.session());
                    count.executeUpdate();
                    connection.commit();
                    return 1;
                }
            }
            connection.rollback();
            return 0;
        }
    }

    private int free(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK)) {
            lock.setObject(1, table.session());
            try (var row = lock.executeQuery()) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }

    @Override
    public void check(long given) throws SQLException {
        table.check(given, true);
    }

    @Override
    public void close() {
        connections.close();
    }
}
