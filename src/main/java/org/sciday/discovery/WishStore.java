package org.sciday.discovery;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What all nodes have to do to their indexes, told by one of them: rows, since an event is heard by one node only. */
@Repository
class WishStore {

    private final JdbcClient database;

    WishStore(JdbcClient database) {
        this.database = database;
    }

    /** Whatever was made before is to be made anew. */
    void askAll() {
        database.sql("""
                insert into discovery.rebuild_wish (asked_at) values (clock_timestamp())
                on conflict (one) do update set asked_at = excluded.asked_at
                """).update();
    }

    boolean isNewerThan(Instant made) {
        return database.sql("select exists (select 1 from discovery.rebuild_wish where asked_at > :made)")
                .param("made", Timestamp.from(made))
                .query(Boolean.class)
                .single();
    }

    /** All that the unit offers is to be looked at anew. */
    void touch(UnitId unit) {
        database.sql("""
                insert into discovery.touched_unit (unit_id, touched_at) values (:unit, clock_timestamp())
                on conflict (unit_id) do update set touched_at = excluded.touched_at
                """).param("unit", unit.value()).update();
    }

    List<UUID> ofUnitsSince(Instant moment) {
        return database.sql("""
                select a.id from discovery.touched_unit t
                  join activities.activity_line a on a.unit_id = t.unit_id
                 where t.touched_at > :moment
                """)
                .param("moment", Timestamp.from(moment))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
