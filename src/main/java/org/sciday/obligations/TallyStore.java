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

/** Which trees of campaigns have tallies, and since when. */
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

    private static final List<String> KEPT =
            List.of("tally_held", "tally_line", "tally_joint", "tally_unit", "tally_standing", "tally_count");

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

    /** For all that is counted in this transaction. */
    void begin(CampaignId root) {
        // Two at once would both find the same lines missing
        database.sql("select pg_advisory_xact_lock(hashtextextended('obligations.tally ' || :root, 0))")
                .param("root", root.toString())
                .query(row -> {});
        // Few large statements, each for other numbers of units
        for (var setting : List.of("work_mem = '64MB'", "jit = off", "plan_cache_mode = force_custom_plan")) {
            database.sql("set local " + setting).update();
        }
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

    /** Those that nobody renews any more, since their trees are no longer large. */
    List<CampaignId> drop(Instant now) {
        var gone = database.sql("""
                delete from obligations.tally where taken_at < :now - interval '3 hours' returning root_id
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new CampaignId(row.getObject("root_id", UUID.class)))
                .list();
        for (var root : gone) {
            for (var table : KEPT) {
                database.sql("delete from obligations." + table + " where root_id = :root")
                        .param("root", root.value())
                        .update();
            }
        }
        return gone;
    }

    long count() {
        return database.sql("select count(*) from obligations.tally_line")
                .query(Long.class)
                .single();
    }
}
