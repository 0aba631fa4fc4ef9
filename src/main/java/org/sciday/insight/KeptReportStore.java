package org.sciday.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.sciday.campaigns.CampaignId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the reports that are kept for units that look over many others. */
@Repository
class KeptReportStore {

    private final JdbcClient database;

    KeptReportStore(JdbcClient database) {
        this.database = database;
    }

    /** The day whose hierarchy counts; none as long as the campaign itself is a draft. */
    Optional<LocalDate> dayOf(CampaignId root, Instant now) {
        return database.sql("select day from obligations.members(:root, :now) where campaign_id = :root")
                .param("root", root.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(LocalDate.class)
                .optional();
    }

    boolean has(Scope scope) {
        return totals(scope).isPresent();
    }

    Optional<Totals> totals(Scope scope) {
        return database.sql("select * from insight.kept_total where root_id = :root and head_id = :head")
                .param("root", scope.campaign().value())
                .param("head", scope.head().value())
                .query(ReportStore::totals)
                .optional();
    }

    /** Actions by the name and in the order of the campaign. */
    List<Share> shares(Scope scope) {
        return database.sql("""
                select k.dimension, k.code, coalesce(x.name, '') as name, k.activities, k.sessions, k.attended
                  from insight.kept_share k
                  left join campaigns.effective_action x
                    on k.dimension = 'ACTION' and x.campaign_id = k.root_id and x.origin_id::text = k.code
                 where k.root_id = :root and k.head_id = :head and (k.dimension <> 'ACTION' or x.origin_id is not null)
                 order by k.dimension, x.position, k.code
                """)
                .param("root", scope.campaign().value())
                .param("head", scope.head().value())
                .query(ReportStore::share)
                .list();
    }
}
