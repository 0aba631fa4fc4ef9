package org.sciday.checkin;

import org.sciday.audit.NameQueries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Admissions by their session, on the pages of the trail. */
@Repository
class AdmissionNameQueries extends NameQueries {

    AdmissionNameQueries(JdbcClient database) {
        super(database, """
                select a.id, s.title || ' ' || to_char(s.starts_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as name
                  from checkin.admission a join activities.session_line s on s.id = a.session_id
                 where a.id = any(:ids)
                """);
    }
}
