package org.sciday.obligations;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.obligations.Obligation.State;
import org.sciday.regions.RegionCode;
import org.sciday.shared.PageOf;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who is behind, for units that look over more than a thousand others: counts are summed up when the tally is taken, a page is read
 * off the order of the scope. Of the whole tree and the hierarchy of today only; everything else is counted by {@link StandingStore}.
 */
@Repository
class KeptStandingStore {

    private final JdbcClient database;

    KeptStandingStore(JdbcClient database) {
        this.database = database;
    }

    /** Nothing is kept when a campaign of the tree is read by the hierarchy of a former day. */
    void take(CampaignId root, Counted counted, Instant now) {
        takeStandings(root, counted instanceof Counted.Some some ? TallyLineStore.ids(some.unitsAndHeads()) : null, now);
        database.sql("delete from obligations.tally_count where root_id = :root")
                .param("root", root.value())
                .update();
        database.sql("""
                insert into obligations.tally_count
                with heads as materialized (
                    select s.head_id
                      from units.scope s
                     where upper_inf(s.during)
                     group by s.head_id
                    having count(*) > (select t.large from obligations.tally t where t.root_id = :root)
                ),
                -- Units with the same heads above them are counted together
                looked as materialized (
                    select s.unit_id, array_agg(s.head_id order by s.head_id) as heads
                      from units.scope s
                      join heads h on h.head_id = s.head_id
                     where upper_inf(s.during)
                     group by s.unit_id
                ),
                together as materialized (
                    select l.heads, y.region_code, y.kind, least(y.open, 1) as open, n.next_due, y.in_time and y.open = 0 as in_time,
                           count(*) as units
                      from obligations.tally_standing y
                      join looked l on l.unit_id = y.unit_id
                     -- Told apart is only what changes its state as long as this tally may be read
                     cross join lateral (
                           select case when y.next_due < :now then '-infinity'
                                       when y.next_due >= :now::timestamptz + interval '7 days 3 hours' then 'infinity'
                                       when y.next_due >= :now::timestamptz + interval '3 hours'
                                        and y.next_due < :now::timestamptz + interval '7 days'
                                       then :now::timestamptz + interval '6 days'
                                       else y.next_due end as next_due) n
                     where y.root_id = :root
                     group by 1, 2, 3, 4, 5, 6
                ),
                of_head as materialized (
                    select h.head_id, t.* from together t cross join lateral unnest(t.heads) as h (head_id)
                ),
                digits as (
                    select o.head_id,
                           case when count(distinct o.region_code) <= :regions then 6
                                when count(distinct left(o.region_code, 4)) <= :regions then 4 else 2 end as kept
                      from of_head o group by o.head_id
                )
                select :root, o.head_id, rpad(left(o.region_code, d.kept), 6, '0'), o.kind, o.open, o.next_due, o.in_time,
                       sum(o.units)
                  from of_head o join digits d on d.head_id = o.head_id
                 group by 2, 3, 4, 5, 6, 7
                """)
                .param("root", root.value())
                .param("regions", StandingStore.MOST_REGIONS)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void takeStandings(CampaignId root, UUID @Nullable [] units, Instant now) {
        var written = database.sql("""
                with fresh as materialized (
                    select y.root_id, y.unit_id, u.region_code, u.kind, sum(y.owing)::int as owing, sum(y.open)::int as open,
                           min(y.next_due) as next_due, bool_and(y.in_time) as in_time
                      from obligations.tally_unit y
                      join units.unit_line u on u.id = y.unit_id
                     where y.root_id = :root and (:units::uuid[] is null or y.unit_id = any (:units))
                       and not exists (select 1 from obligations.members(:root, :now) m
                                        where m.day < (:now::timestamptz at time zone 'Asia/Shanghai')::date)
                     group by y.root_id, y.unit_id, u.region_code, u.kind
                ),
                gone as (
                    delete from obligations.tally_standing s
                     where s.root_id = :root and (:units::uuid[] is null or s.unit_id = any (:units))
                       and not exists (select 1 from fresh f where f.unit_id = s.unit_id)
                )
                insert into obligations.tally_standing
                select f.* from fresh f
                 where not exists (select 1 from obligations.tally_standing s
                                    where s.root_id = :root and s.unit_id = f.unit_id and s.* is not distinct from f.*)
                on conflict (root_id, unit_id) do update
                   set (region_code, kind, owing, open, next_due, in_time)
                     = row (excluded.region_code, excluded.kind, excluded.owing, excluded.open, excluded.next_due, excluded.in_time)
                """)
                .param("root", root.value())
                .param("units", units)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (written > TallyLineStore.MANY) {
            database.sql("analyze obligations.tally_standing").update();
        }
    }

    /** Empty when nothing is kept for this look. */
    Optional<Standings> page(CampaignId root, UnitId head, StandingFilter filter, int page, int size, Instant now) {
        var regions = byRegion(root, head, null, now);
        var narrowed = filter.region();
        var known = regions.stream().map(RegionStates::region).toList();
        if (regions.isEmpty() || narrowed != null && known.stream().noneMatch(narrowed::contains)) {
            return Optional.empty();
        }
        var counts = new EnumMap<State, Integer>(State.class);
        (filter.kind() == null ? regions : byRegion(root, head, filter.kind(), now))
                .stream()
                        .filter(one -> narrowed == null || narrowed.contains(one.region()))
                        .forEach(one -> one.units().forEach((state, units) -> counts.merge(state, units.intValue(), Integer::sum)));
        var total = filter.state() == null
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : counts.getOrDefault(filter.state(), 0);
        var rows = rows(root, head, filter, page, size, now);
        return Optional.of(new Standings(new PageOf<>(rows, page, size, total), counts, known, null));
    }

    /** In the order of the regions' codes; empty when nothing is kept for this look. */
    List<RegionStates> byRegion(CampaignId root, UnitId head, @Nullable UnitKind kind, Instant now) {
        var regions = new TreeMap<RegionCode, Map<State, Long>>();
        database.sql("""
                select c.region_code, obligations.standing_of(c.open, c.next_due, c.in_time, :now) as state, sum(c.units) as units
                  from obligations.tally_count c
                 where c.root_id = :root and c.head_id = :head and (:kind::text is null or c.kind = :kind)
                 group by 1, 2
                """)
                .param("root", root.value())
                .param("head", head.value())
                .param("kind", kind == null ? null : kind.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    regions.computeIfAbsent(
                                    RegionCode.of(row.getString("region_code")), region -> new EnumMap<>(State.class))
                            .put(State.valueOf(row.getString("state")), row.getLong("units"));
                });
        return regions.entrySet().stream()
                .map(region -> new RegionStates(region.getKey(), region.getValue()))
                .toList();
    }

    private List<Standing> rows(CampaignId root, UnitId head, StandingFilter filter, int page, int size, Instant now) {
        return database.sql("""
                select p.*, u.name, u.kind, u.region_code
                  from obligations.tally_page(:root, :head, :kind, :region, :state, :now, :most, :skipped) p
                  join units.unit_line u on u.id = p.unit_id
                 order by p.sort_key, p.unit_id
                """)
                .param("root", root.value())
                .param("head", head.value())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("region", (filter.region() == null ? "" : filter.region().prefix()) + "%")
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", size)
                .param("skipped", (page - 1) * size)
                .query((row, number) -> StandingStore.standing(row))
                .list();
    }
}
