package org.sciday.results;

import org.sciday.units.UnitsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When two units turn out to be one, their summaries are the survivor's; of two for one campaign its own stays in force. */
@Repository
class MergedUnitStore {

    private final JdbcClient database;

    MergedUnitStore(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(UnitsMerged event) {
        database.sql("""
                update results.summary s set unit_id = :survivor
                 where s.unit_id = :duplicate
                   and (s.kind = 'ACTIVITY'
                        or not exists (select 1 from results.summary o
                                        where o.campaign_id = s.campaign_id and o.unit_id = :survivor and o.kind = 'UNIT'))
                """)
                .param("survivor", event.survivor().value())
                .param("duplicate", event.duplicate().value())
                .update();
    }
}
