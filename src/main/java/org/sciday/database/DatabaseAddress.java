package org.sciday.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** Where a database is and who may enter. */
public record DatabaseAddress(String jdbcUrl, String user, String password) {

    /** One plain connection without a pool, for the few statements that set a database up. */
    public Connection connect() throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl);
        return source.getConnection(user, password);
    }

    void execute(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new PostgresUnavailable("PostgreSQL refused \"" + sql + "\": " + e.getMessage(), e);
        }
    }

    boolean holds(String query) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        } catch (SQLException e) {
            throw new PostgresUnavailable("PostgreSQL refused \"" + query + "\": " + e.getMessage(), e);
        }
    }

    /** Another database of the same server. */
    DatabaseAddress database(String name) {
        return new DatabaseAddress(jdbcUrl.replaceFirst("(//[^/]+/)[^?]*", "$1" + name), user, password);
    }

    @Override
    public String toString() {
        return jdbcUrl;
    }
}
