package org.sciday.reservations.terms;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.reservations.ReservationSettings;
import org.sciday.reservations.Terms;
import org.sciday.reservations.TermsSource;
import org.sciday.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Loads and saves terms. Where there is no row the usual ones hold. */
@Repository
class TermsStore implements TermsSource {

    private final JdbcClient database;
    private final Terms usual;

    TermsStore(JdbcClient database, ReservationSettings settings) {
        this.database = database;
        this.usual = Terms.usual(settings);
    }

    Terms usual() {
        return usual;
    }

    @Override
    public Terms termsOf(ActivityId activity) {
        return find(activity).map(KeptTerms::terms).orElse(usual);
    }

    @Override
    public Map<ActivityId, Terms> termsOf(Collection<ActivityId> activities) {
        var found = new HashMap<ActivityId, Terms>();
        activities.forEach(activity -> found.put(activity, usual));
        database.sql("select activity_id, terms from reservations.terms where activity_id = any (cast(:ids as uuid[]))")
                .param("ids", activities.stream().map(ActivityId::toString).toArray(String[]::new))
                .query(row -> {
                    var activity = new ActivityId(row.getObject("activity_id", UUID.class));
                    found.put(activity, TermsJson.read(row.getString("terms"), usual));
                });
        return Map.copyOf(found);
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
