package org.sciday.reservations.web;

import java.sql.Timestamp;
import java.util.List;
import org.sciday.reservations.web.TicketKeysPage.Line;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When keys were made and withdrawn; nothing of the keys themselves. */
@Repository
class TicketKeyQueries {

    private final JdbcClient database;

    TicketKeyQueries(JdbcClient database) {
        this.database = database;
    }

    List<Line> list() {
        return database.sql("select number, made_at, withdrawn_at from reservations.ticket_key order by number desc")
                .query((row, number) -> {
                    Timestamp withdrawn = row.getTimestamp("withdrawn_at");
                    return new Line(
                            row.getInt("number"),
                            row.getTimestamp("made_at").toInstant(),
                            withdrawn == null ? null : withdrawn.toInstant());
                })
                .list();
    }
}
