package org.sciday.insight;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Says how long the list behind a kept figure is, without counting it. */
@Repository
class KeptCountStore {

    private final JdbcClient database;

    KeptCountStore(JdbcClient database) {
        this.database = database;
    }

    /** How many activities the filter leaves; empty when only counting can tell. */
    Optional<Long> count(Scope scope, ReportFilter filter) {
        return filter.only().flatMap(only -> switch (only.getKey()) {
            case "state", "with" -> ofTotal(scope, only.getValue());
            case "kind", "audience", "action", "format" -> ofShare(scope, only, "k.code = :code");
            case "region" -> ofShare(scope, Map.entry("region", filter.regionPattern()), "k.code like :code");
            case "day" -> ofShare(scope, only, "starts_with(k.code, :code)");
            default -> Optional.empty();
        });
    }

    private Optional<Long> ofTotal(Scope scope, String word) {
        return database.sql("""
                select case :word when 'SHOWN' then k.shown when 'PASSED' then k.shown when 'SUBMITTED' then k.in_review
                                  when 'CANCELLED' then k.cancelled when 'ENDED' then k.ended
                                  when 'ATTENDED' then k.with_attended when 'BOOKED' then k.with_booked
                                  when 'VIEWS' then k.with_views when 'NEWS' then k.with_news
                                  when 'VOLUNTEERS' then k.with_helpers when 'RATED' then k.with_ratings
                                  when 'SUMMARY' then k.summaries when 'LATE' then k.late_summaries end as activities
                  from insight.kept_total k
                 where k.root_id = :root and k.head_id = :head
                """)
                .param("word", word)
                .param("root", scope.campaign().value())
                .param("head", scope.head().value())
                .query((row, number) -> Optional.ofNullable(row.getObject("activities", Long.class)))
                .optional()
                .flatMap(kept -> kept);
    }

    /** Nothing of a share that is not there, where anything is kept. */
    private Optional<Long> ofShare(Scope scope, Map.Entry<String, String> only, String which) {
        return database.sql("""
                select (select coalesce(sum(k.activities), 0) from insight.kept_share k
                         where k.root_id = t.root_id and k.head_id = t.head_id and k.dimension = :dimension and %s) as activities
                  from insight.kept_total t
                 where t.root_id = :root and t.head_id = :head
                """.formatted(which))
                .param("dimension", only.getKey().toUpperCase(Locale.ROOT))
                .param("code", only.getValue())
                .param("root", scope.campaign().value())
                .param("head", scope.head().value())
                .query(Long.class)
                .optional();
    }
}
