package org.sciday.tours;

import org.sciday.audit.NameQueries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Routes by their title, on the pages of the trail; whose outing it is stays with them. */
@Repository
class TourNameQueries extends NameQueries {

    TourNameQueries(JdbcClient database) {
        super(database, "select id, title as name from tours.route where id = any(:ids)");
    }
}
