package org.sciday.reservations.terms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.campaigns.Absence;
import org.sciday.reservations.ReservationSettings;
import org.sciday.reservations.Terms;
import org.sciday.reservations.TermsSource;
import org.sciday.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Loads and saves terms. Where there is no row the usual ones hold; of staying away what the campaign says, where they say nothing. */
@Repository
class TermsStore implements TermsSource {

    private static final String HELD = """
            select line.id, agreed.terms, above.lapse_after, above.no_shows, above.suspend_days
              from activities.activity_line line
              left join reservations.terms agreed on agreed.activity_id = line.id
              left join campaigns.effective_absence above on above.campaign_id = line.campaign_id
            """;

    private final JdbcClient database;
    private final Terms usual;

    TermsStore(JdbcClient database, ReservationSettings settings) {
        this.database = database;
        this.usual = Terms.usual(settings);
    }

    Terms usual() {
        return usual;
    }

    /** Asked by every batch: by one id, so that PostgreSQL keeps the plan. */
    @Override
    public Terms termsOf(ActivityId activity) {
        return database.sql(HELD + " where line.id = :activity")
                .param("activity", activity.value())
                .query((row, number) -> terms(row))
                .optional()
                .orElse(usual);
    }

    @Override
    public Map<ActivityId, Terms> termsOf(Collection<ActivityId> activities) {
        var found = new HashMap<ActivityId, Terms>();
        activities.forEach(activity -> found.put(activity, usual));
        database.sql(HELD + " where line.id = any (cast(:ids as uuid[]))")
                .param("ids", activities.stream().map(ActivityId::toString).toArray(String[]::new))
                .query(row -> {
                    found.put(new ActivityId(row.getObject("id", UUID.class)), terms(row));
                });
        return Map.copyOf(found);
    }

    private Terms terms(ResultSet row) throws SQLException {
        var kept = row.getString("terms");
        var own = kept == null ? usual : TermsJson.read(kept, usual);
        return own.below(absence(row));
    }

    /** What the activity's campaign says of staying away. */
    Absence absenceAbove(ActivityId activity) {
        return database.sql("""
                select above.lapse_after, above.no_shows, above.suspend_days
                  from activities.activity_line line
                  join campaigns.effective_absence above on above.campaign_id = line.campaign_id
                 where line.id = :activity
                """)
                .param("activity", activity.value())
                .query((row, number) -> absence(row))
                .optional()
                .orElse(Absence.USUAL);
    }

    private static Absence absence(ResultSet row) throws SQLException {
        return new Absence(
                row.getObject("lapse_after", Integer.class),
                row.getObject("no_shows", Integer.class),
                row.getObject("suspend_days", Integer.class));
    }

    Optional<KeptTerms> find(ActivityId activity) {
        return database.sql("select terms, version from reservations.terms where activity_id = :activity")
                .param("activity", activity.value())
                .query((row, number) ->
                        new KeptTerms(TermsJson.read(row.getString("terms"), usual), row.getInt("version")))
                .optional();
    }

    long countHolders(ActivityId activity) {
        return database.sql("select coalesce(sum(taken), 0) from reservations.stock where activity_id = :activity")
                .param("activity", activity.value())
                .query(Long.class)
                .single();
    }

    /** False when somebody else has set them since that version. */
    boolean put(ActivityId activity, Terms terms, int version, @Nullable AccountId by, Instant now) {
        var sql = version == 0 ? """
                insert into reservations.terms (activity_id, terms, version, changed_at, changed_by)
                values (:activity, :terms::jsonb, 1, :now, :by)
                on conflict do nothing
                """ : """
                update reservations.terms
                   set terms = :terms::jsonb, version = version + 1, changed_at = :now, changed_by = :by
                 where activity_id = :activity and version = :version
                """;
        return database.sql(sql)
                        .param("activity", activity.value())
                        .param("terms", TermsJson.write(terms))
                        .param("version", version)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by == null ? null : by.value())
                        .update()
                == 1;
    }
}
