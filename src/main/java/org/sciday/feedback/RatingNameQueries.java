package org.sciday.feedback;

import org.sciday.audit.NameQueries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ratings by the activity they are about, on the pages of the trail. */
@Repository
class RatingNameQueries extends NameQueries {

    RatingNameQueries(JdbcClient database) {
        super(database, """
                select r.id, a.title as name
                  from feedback.rating r join activities.activity_line a on a.id = r.activity_id
                 where r.id = any(:ids)
                """);
    }
}
