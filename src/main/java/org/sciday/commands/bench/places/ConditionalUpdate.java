package org.sciday.commands.bench.places;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** The classic path: a conditional update and an insert, one transaction each booking. */
public final class ConditionalUpdate implements Way {

    private static final String TAKE = """
            update bench.stock set taken = taken + 1
             where session_id = ? and open and waiting = 0 and taken + 1 <= capacity
            """;

    private static final String ADD = "insert into bench.reservation " + HotTable.COLUMNS
            + " values (?, ?, ?, ?, 1, 0, ?, 'CONFIRMED', ?) on conflict do nothing";

    private final HotTable table;
    private final Connections connections;

    private ConditionalUpdate(HotTable table, Connections connections) {
        this.table = table;
        this.connections = connections;
    }

    public static Way over(HotTable table, int connections) throws SQLException {
        return new ConditionalUpdate(table, Connections.open(table.address(), connections, false));
    }

    @Override
    public String name() {
        return "conditional update";
    }

    @Override
    public void open() throws SQLException {
        table.open();
    }

    @Override
    public int book(UUID person) throws Exception {
        return connections.lend(connection -> book(connection, table, person));
    }

    static int book(Connection connection, HotTable table, UUID person) throws SQLException {
        try (var take = connection.prepareStatement(TAKE);
                var add = connection.prepareStatement(ADD)) {
            take.setObject(1, table.session());
            if (take.executeUpdate() == 1) {
                table.fill(add, person);
                if (add.executeUpdate() == 1) {
                    connection.commit();
                    return 1;
                }
            }
            connection.rollback();
            return 0;
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
