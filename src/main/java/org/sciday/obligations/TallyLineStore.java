package org.sciday.obligations;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts the lines of a tally, of all units or of some: first what each unit holds, then what it owes, from sums of that. What is the same
 * as last time is neither written nor locked.
 */
@Repository
class TallyLineStore {

    /** So many lines written at once make a table that the planner does not know yet. */
    static final int MANY = 10_000;

    private final JdbcClient database;

    TallyLineStore(JdbcClient database) {
        this.database = database;
    }

    void take(CampaignId root, Counted counted, Instant at) {
        switch (counted) {
            case Counted.All _ -> {
                // Joins of whole tables; the planner guesses few units and would look up each
                database.sql("set local enable_nestloop = off").update();
                database.sql("set local enable_mergejoin = off").update();
                var lines = take(root, null, null, at);
                database.sql("set local enable_nestloop = on").update();
                database.sql("set local enable_mergejoin = on").update();
                if (lines > MANY) {
                    database.sql("analyze obligations.tally_held, obligations.tally_line, obligations.tally_unit")
                            .update();
                }
            }
            case Counted.Some some -> take(root, ids(some.units()), ids(some.unitsAndHeads()), at);
        }
    }

    /** Gives how many lines were written. */
    private int take(CampaignId root, UUID @Nullable [] units, UUID @Nullable [] unitsAndHeads, Instant at) {
        takeHeld(root, units);
        var lines = takeLines(root, unitsAndHeads, at);
        takeJoint(root, at);
        takeUnits(root, unitsAndHeads);
        return lines;
    }

    private void takeHeld(CampaignId root, UUID @Nullable [] units) {
        database.sql("""
                with fresh as materialized (
                    select :root::uuid as root_id, h.unit_id, h.campaign_id, h.actions, h.activities, h.activities_in_time,
                           h.activities_waiting, h.sessions, h.sessions_in_time, h.sessions_waiting
                      from obligations.held(:root, coalesce(:units::uuid[], array(
                           select distinct a.unit_id
                             from campaigns.campaign_tree t
                             join activities.activity_line a on a.campaign_id = t.member_id
                            where t.campaign_id = :root))) h
                ),
                gone as (
                    delete from obligations.tally_held k
                     where k.root_id = :root and (:units::uuid[] is null or k.unit_id = any (:units))
                       and not exists (select 1 from fresh f
                                        where f.unit_id = k.unit_id and f.campaign_id = k.campaign_id and f.actions = k.actions)
                )
                insert into obligations.tally_held
                select f.* from fresh f
                 where not exists (select 1 from obligations.tally_held k
                                    where k.root_id = :root and k.unit_id = f.unit_id and k.campaign_id = f.campaign_id
                                      and k.actions = f.actions and k.* is not distinct from f.*)
                on conflict (root_id, unit_id, campaign_id, actions) do update
                   set (activities, activities_in_time, activities_waiting, sessions, sessions_in_time, sessions_waiting)
                     = row (excluded.activities, excluded.activities_in_time, excluded.activities_waiting,
                            excluded.sessions, excluded.sessions_in_time, excluded.sessions_waiting)
                """).param("root", root.value()).param("units", units).update();
    }

    private int takeLines(CampaignId root, UUID @Nullable [] units, Instant at) {
        return database.sql("""
                with fresh as materialized (
                    select :root::uuid as root_id, l.campaign_id, l.unit_id, l.source, l.source_id, l.place, l.what, l.word,
                           l.measure, l.jointly, l.with_below, l.at_most, l.owed, l.done, l.in_time, l.waiting, l.share, l.due_at
                      from obligations.lines_kept(:root, :units::uuid[], :at) l
                ),
                gone as (
                    delete from obligations.tally_line l
                     where l.root_id = :root and (:units::uuid[] is null or l.unit_id = any (:units))
                       and not exists (select 1 from fresh f
                                        where f.unit_id = l.unit_id and f.campaign_id = l.campaign_id
                                          and f.source = l.source and f.source_id = l.source_id)
                )
                insert into obligations.tally_line
                       (root_id, campaign_id, unit_id, source, source_id, place, what, word, measure, jointly, with_below,
                        at_most, owed, done, in_time, waiting, share, due_at)
                select f.* from fresh f
                 where not exists (select 1 from obligations.tally_line l
                                    where l.root_id = :root and l.unit_id = f.unit_id and l.campaign_id = f.campaign_id
                                      and l.source = f.source and l.source_id = f.source_id and l.* is not distinct from f.*)
                on conflict (root_id, unit_id, campaign_id, source, source_id) do update
                   set (place, what, word, measure, jointly, with_below, at_most, owed, done, in_time, waiting, share, due_at)
                     = row (excluded.place, excluded.what, excluded.word, excluded.measure, excluded.jointly,
                            excluded.with_below, excluded.at_most, excluded.owed, excluded.done, excluded.in_time,
                            excluded.waiting, excluded.share, excluded.due_at)
                """)
                .param("root", root.value())
                .param("units", units)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What all did together follows from any unit that owes it. */
    private void takeJoint(CampaignId root, Instant at) {
        database.sql("delete from obligations.tally_joint where root_id = :root")
                .param("root", root.value())
                .update();
        database.sql("""
                insert into obligations.tally_joint
                select distinct :root::uuid, l.campaign_id, l.source_id, l.done, l.in_time, l.waiting
                  from obligations.lines_kept(:root, array(
                       select distinct on (k.campaign_id, k.source_id) k.unit_id
                         from obligations.tally_line k
                        where k.root_id = :root and k.jointly
                        order by k.campaign_id, k.source_id, k.unit_id), :at) l
                 where l.jointly
                """)
                .param("root", root.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void takeUnits(CampaignId root, UUID @Nullable [] units) {
        database.sql("""
                with fresh as materialized (
                    select l.root_id, l.campaign_id, l.unit_id, count(*)::int as owing,
                           (count(*) filter (where l.done < l.owed))::int as open,
                           min(l.due_at) filter (where l.done < l.owed) as next_due, bool_and(l.in_time >= l.owed) as in_time
                      from obligations.tally_line l
                     where l.root_id = :root and not l.jointly and (:units::uuid[] is null or l.unit_id = any (:units))
                     group by l.root_id, l.campaign_id, l.unit_id
                ),
                gone as (
                    delete from obligations.tally_unit u
                     where u.root_id = :root and (:units::uuid[] is null or u.unit_id = any (:units))
                       and not exists (select 1 from fresh f
                                        where f.unit_id = u.unit_id and f.campaign_id = u.campaign_id)
                )
                insert into obligations.tally_unit (root_id, campaign_id, unit_id, owing, open, next_due, in_time)
                select f.* from fresh f
                 where not exists (select 1 from obligations.tally_unit u
                                    where u.root_id = :root and u.unit_id = f.unit_id and u.campaign_id = f.campaign_id
                                      and u.* is not distinct from f.*)
                on conflict (root_id, unit_id, campaign_id) do update
                   set (owing, open, next_due, in_time)
                     = row (excluded.owing, excluded.open, excluded.next_due, excluded.in_time)
                """).param("root", root.value()).param("units", units).update();
    }

    static UUID[] ids(List<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
