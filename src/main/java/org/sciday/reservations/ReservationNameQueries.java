package org.sciday.reservations;

import org.sciday.audit.NameQueries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reservations by their session, on the pages of the trail; never by the person who made them. */
@Repository
class ReservationNameQueries extends NameQueries {

    ReservationNameQueries(JdbcClient database) {
        super(database, """
                select r.id, s.title || ' ' || to_char(s.starts_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as name
                  from reservations.reservation r join activities.session_line s on s.id = r.session_id
                 where r.id = any(:ids)
                """);
    }
}
