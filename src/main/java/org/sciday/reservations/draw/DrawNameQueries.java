package org.sciday.reservations.draw;

import org.sciday.audit.NameQueries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Draws by their session, on the pages of the trail. */
@Repository
class DrawNameQueries extends NameQueries {

    DrawNameQueries(JdbcClient database) {
        super(database, """
                select d.id, s.title || ' ' || to_char(s.starts_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as name
                  from reservations.draw d join activities.session_line s on s.id = d.session_id
                 where d.id = any(:ids)
                """);
    }
}
