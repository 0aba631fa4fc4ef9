package org.sciday.units;

import org.sciday.audit.NameQueries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Units, their lists and invitations by name, on the pages of the trail. A merged unit keeps its own name here. */
@Repository
class UnitNameQueries extends NameQueries {

    UnitNameQueries(JdbcClient database) {
        super(database, """
                select id, name from units.unit where id = any(:ids)
                 union all
                select id, file_name from units.import where id = any(:ids)
                 union all
                select i.id, u.name from units.invitation i join units.unit u on u.id = i.unit_id where i.id = any(:ids)
                """);
    }
}
