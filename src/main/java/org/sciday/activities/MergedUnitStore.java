package org.sciday.activities;

import org.sciday.units.UnitsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When two units turn out to be one, their activities are the survivor's. */
@Repository
class MergedUnitStore {

    private final JdbcClient database;

    MergedUnitStore(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(UnitsMerged event) {
        database.sql("update activities.activity set unit_id = :survivor where unit_id = :duplicate")
                .param("survivor", event.survivor().value())
                .param("duplicate", event.duplicate().value())
                .update();
        database.sql("update activities.import set unit_id = :survivor where unit_id = :duplicate")
                .param("survivor", event.survivor().value())
                .param("duplicate", event.duplicate().value())
                .update();
    }
}
