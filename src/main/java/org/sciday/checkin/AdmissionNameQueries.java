package org.sciday.checkin;

import org.sciday.audit.NameQueries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Admissions and tickets of two doors by their session, on the pages of the trail. */
@Repository
class AdmissionNameQueries extends NameQueries {

    AdmissionNameQueries(JdbcClient database) {
        super(database, """
                select a.id, s.title || ' ' || to_char(s.starts_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as name
                  from (select id, session_id from checkin.admission where id = any(:ids)
                         union all
                        select id, session_id from checkin.conflict where id = any(:ids)) a
                  join activities.session_line s on s.id = a.session_id
                """);
    }
}
