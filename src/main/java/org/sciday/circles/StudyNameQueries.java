package org.sciday.circles;

import org.sciday.audit.NameQueries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Studies by their name, on the pages of the trail. */
@Repository
class StudyNameQueries extends NameQueries {

    StudyNameQueries(JdbcClient database) {
        super(database, "select id, name from circles.study where id = any(:ids)");
    }
}
