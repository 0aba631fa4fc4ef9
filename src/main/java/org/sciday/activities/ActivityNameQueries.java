package org.sciday.activities;

import org.sciday.audit.NameQueries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Activities, their sessions and imports by name, on the pages of the trail. */
@Repository
class ActivityNameQueries extends NameQueries {

    ActivityNameQueries(JdbcClient database) {
        super(database, """
                select id, title as name from activities.activity where id = any(:ids)
                 union all
                select id, title || ' ' || to_char(starts_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI')
                  from activities.session_line where id = any(:ids)
                 union all
                select id, file_name from activities.import where id = any(:ids)
                """);
    }
}
