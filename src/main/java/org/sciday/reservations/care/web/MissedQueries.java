package org.sciday.reservations.care.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sciday.reservations.care.SuspensionId;
import org.sciday.shared.AccountId;
import org.sciday.shared.Festival;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Missed sessions by name. */
@Repository
class MissedQueries {

    private static final String MISSED = """
            select n.reservation_id, line.title, unit.name as unit, line.starts_at, n.excused_at is not null as excused
              from reservations.no_show n
              join activities.session_line line on line.id = n.session_id
              join units.unit_line unit on unit.id = line.unit_id
             where
            """;

    private final JdbcClient database;

    MissedQueries(JdbcClient database) {
        this.database = database;
    }

    List<MissedRow> of(SuspensionId suspension) {
        return database.sql(MISSED + " n.suspension_id = :suspension order by line.starts_at, n.reservation_id")
                .param("suspension", suspension.value())
                .query(MissedQueries::row)
                .list();
    }

    /** What still counts against the person and has led to nothing yet. */
    List<MissedRow> countingOf(AccountId account, Instant since) {
        return database.sql(MISSED + """
                 n.account_id = :account and n.excused_at is null and n.suspension_id is null and n.day > :since
                 order by line.starts_at, n.reservation_id
                """)
                .param("account", account.value())
                .param("since", Festival.dateOf(since))
                .query(MissedQueries::row)
                .list();
    }

    private static MissedRow row(ResultSet row, int number) throws SQLException {
        return new MissedRow(
                row.getObject("reservation_id", UUID.class),
                row.getString("title"),
                row.getString("unit"),
                row.getTimestamp("starts_at").toInstant(),
                row.getBoolean("excused"));
    }
}
