package org.sciday.commands.bench.places;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.sciday.database.DatabaseAddress;
import org.sciday.shared.Ids;

/** Tables of the same shape as ours, with the same keys and indexes, for the yardsticks. */
public final class HotTable {

    static final int PLACES = 10_000_000;

    /** What a yardstick writes for one person; the places of its parameters are those of {@link #fill}. */
    static final String COLUMNS = "(id, session_id, account_id, key, adults, children, code, status, made_at)";

    private final DatabaseAddress address;
    private final Clock clock;
    private UUID session = Ids.next();

    private HotTable(DatabaseAddress address, Clock clock) {
        this.address = address;
        this.clock = clock;
    }

    public static HotTable create(DatabaseAddress address, Clock clock) throws SQLException {
        try (var connection = address.connect();
                var statement = connection.createStatement()) {
            statement.execute("create schema bench");
            statement.execute("create table bench.stock (like reservations.stock including all)");
            statement.execute("create table bench.reservation (like reservations.reservation including all)");
        }
        return new HotTable(address, clock);
    }

    DatabaseAddress address() {
        return address;
    }

    UUID session() {
        return session;
    }

    void open() throws SQLException {
        session = Ids.next();
        try (var connection = address.connect();
                var statement = connection.prepareStatement(
                        "insert into bench.stock (session_id, activity_id, capacity, open) values (?, ?, ?, true)")) {
            statement.setObject(1, session);
            statement.setObject(2, Ids.next());
            statement.setInt(3, PLACES);
            statement.executeUpdate();
        }
    }

    void fill(PreparedStatement insert, UUID person) throws SQLException {
        insert.setObject(1, Ids.next());
        insert.setObject(2, session);
        insert.setObject(3, person);
        insert.setObject(4, UUID.randomUUID());
        insert.setString(5, "ABC123");
        insert.setTimestamp(6, Timestamp.from(clock.instant()));
    }

    Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** @param counted whether the stock row is kept at all */
    void check(long given, boolean counted) throws SQLException {
        try (var connection = address.connect()) {
            check(connection, "bench", session, given, counted);
        }
    }

    /** The same of any pair of tables of this shape. */
    static void check(Connection connection, String schema, UUID session, long given, boolean counted)
            throws SQLException {
        try (var statement = connection.prepareStatement("""
                select (select taken from %1$s.stock where session_id = ?),
                       count(*), count(distinct account_id), coalesce(sum(adults + children), 0)
                  from %1$s.reservation where session_id = ? and status = 'CONFIRMED'
                """.formatted(schema))) {
            statement.setObject(1, session);
            statement.setObject(2, session);
            try (var row = statement.executeQuery()) {
                row.next();
                var told = "given %d, taken %d, rows %d, persons %d, people %d"
                        .formatted(given, row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
                var taken = counted ? row.getLong(1) : given;
                if (taken != given || row.getLong(2) != given || row.getLong(3) != given || row.getLong(4) != given) {
                    throw new IllegalStateException("The rows do not say what was answered: " + told);
                }
            }
        }
    }
}
