package org.sciday.notices;

import org.sciday.audit.NameQueries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notices by their title, on the pages of the trail. */
@Repository
class NoticeNameQueries extends NameQueries {

    NoticeNameQueries(JdbcClient database) {
        super(database, """
                select id, title as name from notices.notice where id = any(:ids)
                """);
    }
}
