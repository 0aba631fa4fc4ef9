package org.sciday.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes and finds tallies. One statement counts a whole tree; what is the same as last time is neither written nor locked. */
@Repository
class TallyStore {

    private static final String LARGE = """
            select c.id
              from campaigns.campaign_line c
             where c.parent_id is null
               and (select count(*)
                      from (select 1 from units.scope s
                             where s.head_id = c.owner_unit_id and s.during @> :today::date
                             limit :large + 1) counted) > :large
               and exists (select 1 from campaigns.campaign_tree t join campaigns.campaign_line m on m.id = t.member_id
                            where t.campaign_id = c.id and m.state <> 'DRAFT')
            """;

    /** So many lines written at once make a table that the planner does not know yet. */
    static final int MANY = 10_000;

    private final JdbcClient database;

    TallyStore(JdbcClient database) {
        this.database = database;
    }

    List<CampaignId> large(LocalDate today, int large) {
        return database.sql(LARGE)
                .param("today", today)
                .param("large", large)
                .query((row, number) -> new CampaignId(row.getObject("id", UUID.class)))
                .list();
    }

    List<CampaignId> due(LocalDate today, Instant now, int large) {
        return database.sql(LARGE + """
                   and (exists (select 1 from campaigns.campaign_tree t join campaigns.campaign_line m on m.id = t.member_id
                                 where t.campaign_id = c.id and m.state = 'OPEN')
                        or not exists (select 1 from obligations.tally y
                                        where y.root_id = c.id and y.taken_at > :now - interval '1 hour'))
                """)
                .param("today", today)
                .param("large", large)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new CampaignId(row.getObject("id", UUID.class)))
                .list();
    }

    void take(CampaignId root, Instant now) {
        // Two at once would both find the same lines missing
        database.sql("select pg_advisory_xact_lock(hashtextextended('obligations.tally ' || :root, 0))")
                .param("root", root.toString())
                .query(row -> {});
        // For all that is counted in this transaction: whole tables, in few large steps
        database.sql("set local work_mem = '64MB'").update();
        database.sql("set local jit = off").update();
        database.sql("""
                insert into obligations.tally (root_id, taken_at) values (:root, :now)
                on conflict (root_id) do update set taken_at = excluded.taken_at
                """)
                .param("root", root.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        var lines = database.sql("""
                with fresh as materialized (
                    select :root::uuid as root_id, l.campaign_id, l.unit_id, l.source, l.source_id, l.place, l.what, l.word,
                           l.measure, l.jointly, l.with_below, l.at_most, l.owed, l.done, l.in_time, l.waiting, l.share, l.due_at
                      from obligations.lines_of_all(:root, null, :now) l
                ),
                gone as (
                    delete from obligations.tally_line l
                     where l.root_id = :root
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
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        takeUnits(root);
        if (lines > MANY) {
            database.sql("analyze obligations.tally_line, obligations.tally_unit").update();
        }
    }

    private void takeUnits(CampaignId root) {
        database.sql("""
                with fresh as materialized (
                    select l.root_id, l.campaign_id, l.unit_id, count(*)::int as owing,
                           (count(*) filter (where l.done < l.owed))::int as open,
                           min(l.due_at) filter (where l.done < l.owed) as next_due, bool_and(l.in_time >= l.owed) as in_time
                      from obligations.tally_line l
                     where l.root_id = :root and not l.jointly
                     group by l.root_id, l.campaign_id, l.unit_id
                ),
                gone as (
                    delete from obligations.tally_unit u
                     where u.root_id = :root
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
                """).param("root", root.value()).update();
    }

    /** When the tally of the campaign's tree was taken; empty when its tree is counted at every look. */
    Optional<Instant> takenAt(CampaignId campaign) {
        return database.sql("select taken_at from obligations.tally_of where campaign_id = :campaign")
                .param("campaign", campaign.value())
                .query((row, number) -> Optional.ofNullable(ObligationStore.instant(row, "taken_at")))
                .optional()
                .flatMap(taken -> taken);
    }

    /** Are there more units than that in the scope? Counts no further. */
    boolean isLarge(UnitId head, LocalDate today, int large) {
        return database.sql("""
                select count(*) > :large
                  from (select 1 from units.scope s
                         where s.head_id = :head and s.during @> :today::date
                         limit :large + 1) counted
                """)
                .param("head", head.value())
                .param("today", today)
                .param("large", large)
                .query(Boolean.class)
                .single();
    }

    /** Nobody renews it any more: the tree is no longer large. */
    void drop(Instant now) {
        database.sql("""
                with old as (
                    delete from obligations.tally where taken_at < :now - interval '3 hours' returning root_id
                ),
                units as (
                    delete from obligations.tally_unit u using old where u.root_id = old.root_id
                )
                delete from obligations.tally_line l using old where l.root_id = old.root_id
                """).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    long count() {
        return database.sql("select count(*) from obligations.tally_line")
                .query(Long.class)
                .single();
    }
}
