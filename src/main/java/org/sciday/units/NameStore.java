package org.sciday.units;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sciday.regions.RegionCode;
import org.sciday.secrets.Masks;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds units by what people call them. */
@Repository
class NameStore {

    private static final String LEADING_KINDS = "('ASSOCIATION', 'COUNTY', 'DEVELOPMENT_ZONE')";

    private final JdbcClient jdbc;

    NameStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UnitId, String> namesOf(Collection<UnitId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, name from units.unit_line where id = any (:ids)")
                .param("ids", ids.stream().map(UnitId::value).distinct().toArray(UUID[]::new))
                .query((row, number) -> Map.entry(new UnitId(row.getObject("id", UUID.class)), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Approved units whose name holds the text, whole names first, then beginnings, then the shorter ones. */
    List<UnitName> search(String text, int limit) {
        var grams = NameKey.gramsToFind(text);
        if (grams.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select id, name, kind, region_code from units.unit
                 where state = 'APPROVED'
                   and (name_grams @> :grams::text[] or name_grams @> :keyGrams::text[] or credit_code = upper(:text))
                 order by case when name = :text then 0 when starts_with(name, :text) then 1
                               when strpos(name, :text) > 0 then 2 else 3 end,
                          length(name), sort_key, id
                 limit :limit
                """)
                .param("grams", grams.toArray(String[]::new))
                .param("keyGrams", NameKey.gramsToFindByKey(text).toArray(String[]::new))
                .param("text", text.strip())
                .param("limit", limit)
                .query(NameStore::name)
                .list();
    }

    Optional<UnitName> findApproved(UnitId id) {
        return jdbc.sql("select id, name, kind, region_code from units.unit where id = :id and state = 'APPROVED'")
                .param("id", id.value())
                .query(NameStore::name)
                .optional();
    }

    /** The science associations of these regions, the nearest (smallest) region first. */
    List<UnitName> leadingIn(List<RegionCode> regions, int limit) {
        return jdbc.sql("""
                select id, name, kind, region_code from units.unit
                 where state = 'APPROVED' and kind in %s and region_code = any (:regions)
                 order by array_position(:regions::text[], region_code), sort_key, id
                 limit :limit
                """.formatted(LEADING_KINDS))
                .param("regions", regions.stream().map(RegionCode::toString).toArray(String[]::new))
                .param("limit", limit)
                .query(NameStore::name)
                .list();
    }

    /** Units that the new one may be already: by code anywhere, by name within the province, or anywhere when no region is known yet. */
    List<SimilarUnit> similarTo(String name, String code, RegionCode region) {
        return jdbc.sql("""
                select u.id, u.name, u.kind, u.region_code, u.state, u.contact_name, u.credit_code = :code as same_code,
                       (select h.name from units.unit_line l join units.unit h on h.id = l.supervisor_id
                         where l.id = u.id) as supervisor
                  from units.unit u
                 where u.state in ('PENDING', 'APPROVED')
                   and (u.credit_code = :code
                        or (u.name_key % :key and similarity(u.name_key, :key) >= 0.5
                            and (:anywhere or left(u.region_code, 2) = left(:region, 2))))
                 order by u.credit_code = :code desc, similarity(u.name_key, :key) desc, u.sort_key
                 limit 5
                """)
                .param("code", code)
                .param("key", NameKey.of(name))
                .param("region", region.toString())
                .param("anywhere", region.level() == 0)
                .query(NameStore::similar)
                .list();
    }

    List<Line> lines() {
        return jdbc.sql("select code, name_zh, name_en from units.line order by position")
                .query((row, number) ->
                        new Line(row.getString("code"), row.getString("name_zh"), row.getString("name_en")))
                .list();
    }

    private static UnitName name(ResultSet row, int number) throws SQLException {
        return new UnitName(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                RegionCode.of(row.getString("region_code")));
    }

    private static SimilarUnit similar(ResultSet row, int number) throws SQLException {
        return new SimilarUnit(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                RegionCode.of(row.getString("region_code")),
                Unit.State.valueOf(row.getString("state")),
                Masks.name(row.getString("contact_name")),
                row.getString("supervisor"),
                row.getBoolean("same_code"));
    }
}
