package org.sciday.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.regions.RegionCode;
import org.sciday.shared.PageOf;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who is behind: one statement for a page of any scope, with the counts of all its states. */
@Repository
class StandingStore {

    static final int MOST_REGIONS = 60;

    private static final String STANDING = """
            with standing as materialized (
                select s.unit_id, s.owing::int, s.open::int, s.next_due, s.state from %s s
            ),
            narrowed as (
                select s.*, u.name, u.kind, u.region_code, u.sort_key
                  from standing s
                  join units.unit_line u on u.id = s.unit_id
                 where (:kind::text is null or u.kind = :kind) and u.region_code like :region
            )
            """;

    private final JdbcClient database;

    StandingStore(JdbcClient database) {
        this.database = database;
    }

    Standings page(
            CampaignId root, UnitId head, StandingFilter filter, int page, int size, Reading reading, Instant now) {
        var rows = new ArrayList<Standing>();
        var counts = new EnumMap<Obligation.State, Integer>(Obligation.State.class);
        var regions = new TreeSet<RegionCode>();
        narrowed("""
                select 'COUNT' as part, null::uuid as unit_id, null as name, null as kind, null as region_code,
                       count(*)::int as owing, 0 as open, null::timestamptz as next_due, n.state
                  from narrowed n group by n.state
                union all
                select 'REGION', null, null, null, u.region_code, 0, 0, null, null
                  from standing s join units.unit_line u on u.id = s.unit_id group by u.region_code
                union all
                (select 'ROW', n.unit_id, n.name, n.kind, n.region_code, n.owing, n.open, n.next_due, n.state
                   from narrowed n
                  where :state::text is null or n.state = :state
                  order by n.sort_key, n.unit_id limit :limit offset :offset)
                """, root, head, filter, reading, now)
                .param("limit", size)
                .param("offset", (page - 1) * size)
                .query(row -> {
                    switch (row.getString("part")) {
                        case "COUNT" ->
                            counts.put(Obligation.State.valueOf(row.getString("state")), row.getInt("owing"));
                        case "REGION" -> regions.add(RegionCode.of(row.getString("region_code")));
                        default -> rows.add(standing(row));
                    }
                });
        var total = filter.state() == null
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : counts.getOrDefault(filter.state(), 0);
        return new Standings(new PageOf<>(rows, page, size, total), counts, few(regions), null);
    }

    /** In the order of the regions' codes. */
    List<RegionStates> byRegion(CampaignId root, UnitId head, Reading reading, Instant now) {
        var regions = new TreeMap<RegionCode, Map<Obligation.State, Long>>();
        narrowed("""
                select n.region_code, n.state, count(*) as units from narrowed n group by n.region_code, n.state
                """, root, head, StandingFilter.NONE, reading, now)
                .query(row -> {
                    regions.computeIfAbsent(
                                    RegionCode.of(row.getString("region_code")),
                                    region -> new EnumMap<>(Obligation.State.class))
                            .put(Obligation.State.valueOf(row.getString("state")), row.getLong("units"));
                });
        return regions.entrySet().stream()
                .map(region -> new RegionStates(region.getKey(), region.getValue()))
                .toList();
    }

    /** Whoever looks over a province chooses cities, over the nation provinces. */
    private static List<RegionCode> few(SortedSet<RegionCode> regions) {
        var above = regions;
        for (var level = 2; above.size() > MOST_REGIONS && level > 0; level--) {
            var nearest = level;
            above = above.stream()
                    .map(region -> nearest == 2 ? region.city() : region.province())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        return List.copyOf(above);
    }

    /** All of them, one by one as the database gives them. */
    void each(
            CampaignId root,
            UnitId head,
            StandingFilter filter,
            Reading reading,
            Instant now,
            Consumer<Standing> use) {
        narrowed("""
                select n.* from narrowed n
                 where :state::text is null or n.state = :state
                 order by n.sort_key, n.unit_id
                """, root, head, filter, reading, now)
                .withFetchSize(500)
                .query(row -> {
                    use.accept(standing(row));
                });
    }

    private JdbcClient.StatementSpec narrowed(
            String sql, CampaignId root, UnitId head, StandingFilter filter, Reading reading, Instant now) {
        return database.sql(STANDING.formatted(reading.standings()) + sql)
                .param("root", root.value())
                .param("head", head.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("kind", name(filter.kind()))
                .param("region", (filter.region() == null ? "" : filter.region().prefix()) + "%")
                .param("state", name(filter.state()));
    }

    static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                RegionCode.of(row.getString("region_code")),
                row.getInt("owing"),
                row.getInt("open"),
                ObligationStore.instant(row, "next_due"),
                Obligation.State.valueOf(row.getString("state")));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
