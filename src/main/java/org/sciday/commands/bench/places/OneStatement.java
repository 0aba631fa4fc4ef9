package org.sciday.commands.bench.places;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** The best that one booking by itself can do: all of it in one statement, which commits by itself. */
public final class OneStatement implements Way {

    private static final String BOOK = """
            with given (id, session_id, account_id, key, code, made_at) as (
              values (cast(? as uuid), cast(? as uuid), cast(? as uuid), cast(? as uuid), cast(? as text),
                      cast(? as timestamptz))),
            took as (
              update bench.stock set taken = taken + 1 from given
               where stock.session_id = given.session_id and open and waiting = 0 and taken + 1 <= capacity
              returning given.*)
            insert into bench.reservation %s
            select id, session_id, account_id, key, 1, 0, code, 'CONFIRMED', made_at from took
            """.formatted(HotTable.COLUMNS);

    private final HotTable table;
    private final Connections connections;

    private OneStatement(HotTable table, Connections connections) {
        this.table = table;
        this.connections = connections;
    }

    public static Way over(HotTable table, int connections) throws SQLException {
        return new OneStatement(table, Connections.open(table.address(), connections, true));
    }

    @Override
    public String name() {
        return "one statement";
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
        try (var book = connection.prepareStatement(BOOK)) {
            table.fill(book, person);
            return book.executeUpdate();
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
