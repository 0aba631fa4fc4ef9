package org.sciday.checkin;

import java.util.Optional;
import org.sciday.activities.ActivityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds up admissions. */
@Repository
class AttendanceStore {

    private final JdbcClient database;

    AttendanceStore(JdbcClient database) {
        this.database = database;
    }

    /** Asks by session, since admissions are kept in that order. */
    Optional<Integer> peopleAt(ActivityId activity) {
        return database.sql("""
                select sum(d.people)::int
                  from checkin.attendance d
                 where d.session_id = any (array(select s.id from activities.session s where s.activity_id = :activity))
                having count(*) > 0
                """)
                .param("activity", activity.value())
                .query(Integer.class)
                .optional();
    }
}
