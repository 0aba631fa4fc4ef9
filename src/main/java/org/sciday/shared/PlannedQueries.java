package org.sciday.shared;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Has PostgreSQL plan anew for the values asked for: the way that is right for a nation is wrong for a village. */
public final class PlannedQueries extends JdbcTemplate {

    private PlannedQueries(DataSource source) {
        super(source);
    }

    public static JdbcClient of(DataSource source) {
        return JdbcClient.create(new PlannedQueries(source));
    }

    @Override
    protected void applyStatementSettings(Statement statement) throws SQLException {
        super.applyStatementSettings(statement);
        if (statement.isWrapperFor(PGStatement.class)) {
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
    }
}
