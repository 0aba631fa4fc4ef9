package org.sciday.evaluations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.campaigns.CampaignId;
import org.sciday.evaluations.formula.Evidence;
import org.sciday.evaluations.formula.Figures;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads evidence: from {@code evaluations.items}, the pieces themselves or their sums, and what should be looked at. */
@Repository
class EvidenceStore {

    static final int MOST_ITEMS = 500;

    private final JdbcClient database;

    EvidenceStore(JdbcClient database) {
        this.database = database;
    }

    Map<UnitId, Figures> figures(CampaignId campaign, Collection<UnitId> units, Instant now) {
        var sums = new HashMap<UnitId, Map<Evidence, BigDecimal>>();
        asked("select i.unit_id, i.evidence, sum(i.amount) as amount"
                                + " from evaluations.items(:campaign, :units, :now) i group by i.unit_id, i.evidence",
                        campaign,
                        units,
                        now)
                .query(row -> {
                    sums.computeIfAbsent(unit(row), unit -> new EnumMap<>(Evidence.class))
                            .put(Evidence.valueOf(row.getString("evidence")), row.getBigDecimal("amount"));
                });
        return averaged(units, sums);
    }

    /** A unit without any evidence has figures as well. */
    static Map<UnitId, Figures> averaged(Collection<UnitId> units, Map<UnitId, Map<Evidence, BigDecimal>> sums) {
        var figures = new HashMap<UnitId, Figures>();
        units.forEach(unit -> figures.put(unit, averaged(sums.getOrDefault(unit, Map.of()))));
        return figures;
    }

    List<Item> items(CampaignId campaign, UnitId unit, Evidence evidence, Instant now) {
        return asked("""
                select i.*, u.name
                  from evaluations.items(:campaign, :units, :now) i
                  join units.unit_line u on u.id = i.of_unit
                 where i.evidence = :evidence
                 order by i.happened_at, i.title, i.activity_id, u.name
                 limit :limit
                """, campaign, List.of(unit), now)
                .param("evidence", evidence.name())
                .param("limit", MOST_ITEMS)
                .query(EvidenceStore::item)
                .list();
    }

    Map<UnitId, List<Hint>> hints(CampaignId campaign, Collection<UnitId> units, Instant now) {
        var hints = new HashMap<UnitId, List<Hint>>();
        asked("select h.* from evaluations.hints(:campaign, :units, :now) h order by h.unit_id, h.hint, h.title, h.other_title",
                        campaign,
                        units,
                        now)
                .query(row -> {
                    hints.computeIfAbsent(unit(row), unit -> new java.util.ArrayList<>()).add(hint(row));
                });
        return hints;
    }

    private JdbcClient.StatementSpec asked(String sql, CampaignId campaign, Collection<UnitId> units, Instant now) {
        return database.sql(sql)
                .param("campaign", campaign.value())
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    /** Stars are not summed up but averaged over all ratings. */
    private static Figures averaged(Map<Evidence, BigDecimal> sums) {
        var stars = sums.get(Evidence.STARS);
        var ratings = sums.get(Evidence.RATINGS);
        var figures = new Figures(sums);
        return stars == null || ratings == null
                ? figures
                : figures.with(Evidence.STARS, stars.divide(ratings, 2, RoundingMode.HALF_UP));
    }

    static UnitId unit(ResultSet row) throws SQLException {
        return new UnitId(row.getObject("unit_id", UUID.class));
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        var at = row.getObject("happened_at", OffsetDateTime.class);
        return new Item(
                activity(row, "activity_id"),
                row.getString("name"),
                row.getString("title"),
                row.getBigDecimal("amount"),
                row.getString("detail"),
                row.getString("link"),
                at == null ? null : at.toInstant());
    }

    private static Hint hint(ResultSet row) throws SQLException {
        var activity = new ActivityId(row.getObject("activity_id", UUID.class));
        var title = row.getString("title");
        return switch (row.getString("hint")) {
            case "SAME_PICTURE" ->
                new Hint.SamePicture(
                        activity,
                        title,
                        new ActivityId(row.getObject("other_id", UUID.class)),
                        row.getString("other_title"));
            case "MORE_THAN_COUNTED" ->
                new Hint.MoreThanCounted(
                        activity, title, row.getInt("told"), row.getInt("counted"), row.getString("reason"));
            default ->
                new Hint.MoreThanPlaces(
                        activity, title, row.getInt("told"), row.getInt("counted"), row.getString("reason"));
        };
    }

    private static @Nullable ActivityId activity(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new ActivityId(id);
    }
}
