package org.sciday.reviews;

import org.sciday.audit.NameQueries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reviews by their activity, on the pages of the trail. */
@Repository
class ReviewNameQueries extends NameQueries {

    ReviewNameQueries(JdbcClient database) {
        super(database, """
                select r.id, a.title as name
                  from reviews.review r join activities.activity_line a on a.id = r.activity_id
                 where r.id = any(:ids)
                """);
    }
}
