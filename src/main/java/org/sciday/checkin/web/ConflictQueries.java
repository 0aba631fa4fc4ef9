package org.sciday.checkin.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.secrets.Masks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the tickets that came in at two doors. */
@Repository
class ConflictQueries {

    static final int MOST = 200;

    private final JdbcClient database;

    ConflictQueries(JdbcClient database) {
        this.database = database;
    }

    /** Those that nobody has judged first. */
    List<ConflictRow> list(SessionId session) {
        return database.sql("""
                select c.id, c.why, coalesce(p.display_name, '') as name, g.organisation, coalesce(b.code, g.number) as code,
                       c.first_gate, c.first_at, c.first_people, c.second_gate, c.second_at, c.second_people, c.resolution
                  from checkin.conflict c
                  left join reservations.booking b on b.id = c.reservation_id
                  left join accounts.person p on p.id = b.account_id
                  left join reservations.coming_group g on g.id = c.group_id
                 where c.session_id = :session
                 order by c.resolution is not null, c.first_at, c.id limit :most
                """)
                .param("session", session.value())
                .param("most", MOST)
                .query((row, number) -> {
                    @Nullable String resolution = row.getString("resolution");
                    @Nullable String organisation = row.getString("organisation");
                    return new ConflictRow(
                            row.getObject("id", UUID.class),
                            organisation == null ? Masks.name(row.getString("name")) : organisation,
                            row.getString("code"),
                            wordsOf(row.getString("why"), organisation),
                            row.getString("first_gate"),
                            row.getTimestamp("first_at").toInstant(),
                            row.getInt("first_people"),
                            row.getString("second_gate"),
                            row.getTimestamp("second_at").toInstant(),
                            row.getInt("second_people"),
                            resolution);
                })
                .list();
    }

    private static String wordsOf(String why, @Nullable String organisation) {
        if (why.equals("LAPSED")) {
            return ConflictRow.OF_LAPSED;
        }
        return organisation == null ? ConflictRow.OF_TICKET : ConflictRow.OF_GROUP;
    }
}
