package org.sciday.commands.bench.places;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.sciday.database.DatabaseAddress;

/** A few connections for many callers, who wait for one in the order of arrival. */
final class Connections implements AutoCloseable {

    private final List<Connection> all = new ArrayList<>();
    private final BlockingQueue<Connection> free;

    /** What is done with a connection. */
    interface Work {

        int with(Connection connection) throws SQLException;
    }

    private Connections(int count) {
        free = new ArrayBlockingQueue<>(count, true);
    }

    /** @param alone each statement commits by itself */
    static Connections open(DatabaseAddress address, int count, boolean alone) throws SQLException {
        var connections = new Connections(count);
        for (var i = 0; i < count; i++) {
            var connection = address.connect();
            connection.setAutoCommit(alone);
            connections.all.add(connection);
            connections.free.add(connection);
        }
        return connections;
    }

    int lend(Work work) throws SQLException, InterruptedException {
        var connection = free.take();
        try {
            return work.with(connection);
        } finally {
            free.add(connection);
        }
    }

    @Override
    public void close() {
        for (var connection : all) {
            try {
                connection.close();
            } catch (SQLException gone) {
                // its server ends after us anyhow
            }
        }
    }
}
