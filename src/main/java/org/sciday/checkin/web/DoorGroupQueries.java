package org.sciday.checkin.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sciday.activities.SessionId;
import org.sciday.checkin.web.DoorList.Inside;
import org.sciday.reservations.ComingGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads which of the groups that come are inside. */
@Repository
class DoorGroupQueries {

    private final JdbcClient database;

    DoorGroupQueries(JdbcClient database) {
        this.database = database;
    }

    /** How all groups of the door stand that ever came in; they are few, so devices always hear of all. */
    List<Inside> standing(SessionId session) {
        return database.sql("""
                select told.group_id as id, coalesce(a.people, 0) as people, a.admitted_at, a.nonce,
                       coalesce(a.gate, '') as gate,
                       case when a.id is null then 0 else coalesce((
                            select -sum(s.moved) from checkin.scan s
                             where s.group_id = told.group_id and s.moved <> 0 and s.undone_at is null), 0)
                       end as gone
                  from (select distinct group_id from checkin.admission
                         where session_id = :session and group_id is not null) told
                  left join checkin.admission a on a.group_id = told.group_id and a.undone_at is null
                 order by told.group_id
                """).param("session", session.value()).query(DoorListQueries::inside).list();
    }

    /** Those who are still to come first. */
    List<DoorGroup> list(SessionId session, List<ComingGroup> coming) {
        var inside = coming.isEmpty() ? Map.<UUID, DoorGroup>of() : inside(session, coming);
        return coming.stream()
                .map(group -> inside.getOrDefault(group.id(), DoorGroup.awaited(group)))
                .sorted((one, other) -> Boolean.compare(one.admission() != null, other.admission() != null))
                .toList();
    }

    private Map<UUID, DoorGroup> inside(SessionId session, List<ComingGroup> coming) {
        var byId = new HashMap<UUID, ComingGroup>();
        coming.forEach(group -> byId.put(group.id(), group));
        var inside = new HashMap<UUID, DoorGroup>();
        database.sql("""
                select id, group_id, people, admitted_at from checkin.admission
                 where session_id = :session and group_id is not null and undone_at is null
                """).param("session", session.value()).query(row -> {
            var group = byId.get(row.getObject("group_id", UUID.class));
            if (group != null) {
                var at = row.getTimestamp("admitted_at").toInstant();
                inside.put(group.id(), new DoorGroup(group, row.getObject("id", UUID.class), row.getInt("people"), at));
            }
        });
        return inside;
    }
}
