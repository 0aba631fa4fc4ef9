package org.sciday.results;

import org.sciday.audit.NameQueries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Summaries by their activity, or by the unit that sums up, on the pages of the trail. */
@Repository
class SummaryNameQueries extends NameQueries {

    SummaryNameQueries(JdbcClient database) {
        super(database, """
                select s.id, coalesce(a.title, u.name) as name
                  from results.summary s
                  join units.unit_line u on u.id = s.unit_id
                  left join activities.activity_line a on a.id = s.activity_id
                 where s.id = any(:ids)
                """);
    }
}
