package org.sciday.reservations.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sciday.reservations.Party;
import org.sciday.reservations.Reservation;
import org.sciday.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A person's own tickets. */
@Repository
class TicketQueries {

    private static final String TICKETS = """
            select b.id, b.session_id, b.adults, b.children, b.code, b.status, b.made_at, line.activity_id, line.title,
                   line.site_name, line.site_address, line.starts_at, line.ends_at, line.public_status = 'CANCELLED' as activity_cancelled
              from reservations.booking b
              join activities.session_line line on line.id = b.session_id
             where b.account_id = :account
            """;

    private static final int PAST_SHOWN = 100;

    private final JdbcClient database;

    TicketQueries(JdbcClient database) {
        this.database = database;
    }

    List<TicketRow> coming(AccountId account, Instant now) {
        return database.sql(TICKETS + " and b.status <> 'CANCELLED' and line.ends_at > :now order by line.starts_at, b.id")
                .param("account", account.value())
                .param("now", Timestamp.from(now))
                .query(TicketQueries::row)
                .list();
    }

    List<TicketRow> past(AccountId account, Instant now) {
        return database.sql(TICKETS + """
                 and (b.status = 'CANCELLED' or line.ends_at <= :now) order by line.starts_at desc, b.id limit :limit
                """)
                .param("account", account.value())
                .param("now", Timestamp.from(now))
                .param("limit", PAST_SHOWN)
                .query(TicketQueries::row)
                .list();
    }

    /** For machines: newest first, before the reservation with that id. */
    List<TicketRow> newest(AccountId account, UUID before, int limit) {
        return database.sql(TICKETS + " and b.id < :before order by b.id desc limit :limit")
                .param("account", account.value())
                .param("before", before)
                .param("limit", limit)
                .query(TicketQueries::row)
                .list();
    }

    private static TicketRow row(ResultSet row, int number) throws SQLException {
        return new TicketRow(
                row.getObject("id", UUID.class),
                row.getObject("session_id", UUID.class),
                row.getObject("activity_id", UUID.class),
                row.getString("title"),
                row.getString("site_name"),
                row.getString("site_address"),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                new Party(row.getInt("adults"), row.getInt("children")),
                row.getString("code"),
                Reservation.Status.valueOf(row.getString("status")),
                row.getBoolean("activity_cancelled"),
                row.getTimestamp("made_at").toInstant());
    }
}
