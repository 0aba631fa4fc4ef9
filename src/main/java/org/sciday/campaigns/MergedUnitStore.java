package org.sciday.campaigns;

import org.sciday.units.UnitsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When two units turn out to be one, their campaigns are the survivor's, and so are its places among hosts. */
@Repository
class MergedUnitStore {

    private final JdbcClient database;

    MergedUnitStore(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(UnitsMerged event) {
        database.sql("update campaigns.campaign set owner_unit_id = :survivor where owner_unit_id = :duplicate")
                .param("survivor", event.survivor().value())
                .param("duplicate", event.duplicate().value())
                .update();
        database.sql("update campaigns.host set unit_id = :survivor where unit_id = :duplicate")
                .param("survivor", event.survivor().value())
                .param("duplicate", event.duplicate().value())
                .update();
    }
}
