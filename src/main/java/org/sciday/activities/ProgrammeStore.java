package org.sciday.activities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sciday.shared.RuleBroken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows below an activity: sites, sessions, joined actions. Sessions keep their ids, for tickets hang on them. */
@Repository
class ProgrammeStore {

    record Programme(List<Site> sites, List<Session> sessions) {}

    record Programmes(Map<UUID, List<Site>> sites, Map<UUID, List<Session>> sessions) {
        Programme of(UUID activity) {
            return new Programme(sites.getOrDefault(activity, List.of()), sessions.getOrDefault(activity, List.of()));
        }
    }

    private final JdbcClient database;

    ProgrammeStore(JdbcClient database) {
        this.database = database;
    }

    Programmes of(Collection<UUID> activities) {
        var sites = new HashMap<UUID, List<Site>>();
        var sessions = new HashMap<UUID, List<Session>>();
        database.sql("select * from activities.site where activity_id in (:ids) order by activity_id, position")
                .param("ids", activities)
                .query(row -> {
                    sites.computeIfAbsent(row.getObject("activity_id", UUID.class), id -> new ArrayList<>())
                            .add(ActivityReading.site(row));
                });
        database.sql("select * from activities.session where activity_id in (:ids) order by activity_id, position")
                .param("ids", activities)
                .query(row -> {
                    sessions.computeIfAbsent(row.getObject("activity_id", UUID.class), id -> new ArrayList<>())
                            .add(ActivityReading.session(row));
                });
        return new Programmes(sites, sessions);
    }

    /** Adds and changes; what is no longer wanted stays until {@link #removeOthers}. */
    void put(Collection<Activity> activities) {
        var sites = ActivityRows.array();
        var sessions = ActivityRows.array();
        var actions = ActivityRows.array();
        for (var activity : activities) {
            ActivityRows.sites(sites, activity);
            ActivityRows.sessions(sessions, activity);
            ActivityRows.actions(actions, activity);
        }
        demandAll(sites.size(), putSites(sites.toString()));
        demandAll(sessions.size(), putSessions(sessions.toString()));
        database.sql("""
                insert into activities.joined_action
                select * from jsonb_populate_recordset(null::activities.joined_action, :rows::jsonb)
                on conflict do nothing
                """).param("rows", actions.toString()).update();
    }

    private int putSites(String rows) {
        return database.sql("""
                insert into activities.site as old
                select * from jsonb_populate_recordset(null::activities.site, :rows::jsonb)
                on conflict (id) do update
                   set (position, main, name, address, region_code, lat, lon) =
                       (excluded.position, excluded.main, excluded.name, excluded.address, excluded.region_code,
                        excluded.lat, excluded.lon)
                 where old.activity_id = excluded.activity_id
                """).param("rows", rows).update();
    }

    private int putSessions(String rows) {
        return database.sql("""
                insert into activities.session as old
                select * from jsonb_populate_recordset(null::activities.session, :rows::jsonb)
                on conflict (id) do update
                   set (site_id, position, starts_at, ends_at, capacity, bookable, booking_opens_at) =
                       (excluded.site_id, excluded.position, excluded.starts_at, excluded.ends_at,
                        excluded.capacity, excluded.bookable, excluded.booking_opens_at)
                 where old.activity_id = excluded.activity_id
                """).param("rows", rows).update();
    }

    void removeOthers(Activity activity) {
        var details = activity.details();
        remove(
                "session",
                activity,
                details.sessions().stream().map(row -> row.id().value()).toList());
        remove(
                "site",
                activity,
                details.sites().stream().map(row -> row.id().value()).toList());
        database.sql("""
                delete from activities.joined_action
                 where activity_id = :activity and action_id <> all (cast(:kept as uuid[]))
                """)
                .param("activity", activity.id().value())
                .param(
                        "kept",
                        details.sorting().actions().stream()
                                .map(Object::toString)
                                .toArray(String[]::new))
                .update();
    }

    private void remove(String table, Activity activity, List<UUID> kept) {
        database.sql("delete from activities." + table
                        + " where activity_id = :activity and id <> all (cast(:kept as uuid[]))")
                .param("activity", activity.id().value())
                .param("kept", kept.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    /** Someone named a row of another activity: its row was not touched, and this is refused as a whole. */
    private static void demandAll(int wanted, int done) {
        if (done != wanted) {
            throw new RuleBroken("activities.foreign-row");
        }
    }
}
