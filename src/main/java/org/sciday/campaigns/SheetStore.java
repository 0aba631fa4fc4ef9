package org.sciday.campaigns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.Source;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** Reads and writes the parts of sheets. A whole sheet is one statement; a changed list is three, however long it is. */
@Repository
class SheetStore {

    private static final String IN_FORCE = """
            select part, from_id, value, source, changed_at, version
              from campaigns.effective_value
             where campaign_id = :campaign
            """;

    private final JdbcClient database;

    SheetStore(JdbcClient database) {
        this.database = database;
    }

    Map<Part<?>, Sourced<?>> read(CampaignId campaign) {
        var values = new HashMap<Part<?>, Sourced<?>>();
        database.sql(IN_FORCE)
                .param("campaign", campaign.value())
                .query((row, number) -> {
                    var part = Part.find(row.getString("part")).orElseThrow();
                    return Map.entry(part, sourced(row, part, campaign));
                })
                .list()
                .forEach(entry -> values.put(entry.getKey(), entry.getValue()));
        return values;
    }

    /** The campaign and those below it that have the part from the same place as it has. */
    List<CampaignId> sharing(CampaignId campaign, Part<?> part) {
        return database.sql("""
                select t.member_id
                  from campaigns.effective_part mine
                  join campaigns.campaign_tree t on t.campaign_id = mine.campaign_id
                  join campaigns.effective_part e
                    on e.campaign_id = t.member_id and e.part = mine.part and e.from_id = mine.from_id
                 where mine.campaign_id = :campaign and mine.part = :part
                """)
                .param("campaign", campaign.value())
                .param("part", part.code())
                .query((row, number) -> new CampaignId(row.getObject("member_id", UUID.class)))
                .list();
    }

    <T extends @Nullable Object> Sourced<T> read(CampaignId campaign, Part<T> part) {
        return database.sql(IN_FORCE + " and part = :part")
                .param("campaign", campaign.value())
                .param("part", part.code())
                .query((row, number) -> sourced(row, part, campaign))
                .optional()
                .orElseGet(() -> Sourced.unstated(part, campaign));
    }

    private static <T extends @Nullable Object> Sourced<T> sourced(ResultSet row, Part<T> part, CampaignId campaign)
            throws SQLException {
        var from = new CampaignId(row.getObject("from_id", UUID.class));
        var own = from.equals(campaign);
        var value = row.getString("value");
        var source = row.getString("source");
        return new Sourced<>(
                value == null ? part.none() : ColumnJson.read(ColumnJson.parse(value), part.type()),
                from,
                own,
                true,
                own ? row.getInt("version") : 0,
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                source == null ? null : ColumnJson.read(ColumnJson.parse(source), new TypeReference<Source>() {}));
    }

    /** Says that the campaign states the part; false when somebody else has said or changed so since the version. */
    boolean state(
            CampaignId campaign,
            Part<?> part,
            @Nullable Object value,
            @Nullable Source source,
            int version,
            Instant now) {
        var sql = version == 0 ? """
                insert into campaigns.part (campaign_id, part, value, source, changed_at)
                values (:campaign, :part, :value::jsonb, :source::jsonb, :now)
                on conflict do nothing
                """ : """
                update campaigns.part
                   set value = :value::jsonb, source = coalesce(:source::jsonb, source), changed_at = :now,
                       version = nextval('campaigns.part_version')
                 where campaign_id = :campaign and part = :part and version = :version
                """;
        return database.sql(sql)
                        .param("campaign", campaign.value())
                        .param("part", part.code())
                        .param(
                                "value",
                                part.isRelational()
                                        ? null
                                        : ColumnJson.tree(value).toString())
                        .param(
                                "source",
                                source == null ? null : ColumnJson.tree(source).toString())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Makes these the rows of the campaign's own list. */
    void writeRows(CampaignId campaign, Part<?> part, JsonNode value, JsonNode before, Instant now) {
        var table = ListTable.of(part);
        var rows = ListRows.of(value, before, idsOf(campaign, table));
        database.sql(table.removeOthers())
                .param("campaign", campaign.value())
                .param("kept", rows.ids().toArray(UUID[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        database.sql(table.upsert())
                .param("campaign", campaign.value())
                .param("items", rows.json())
                .update();
        if (part == Part.MAIN_EVENTS) {
            writeSites(rows);
        }
        if (part == Part.QUOTAS || part == Part.ACTIONS) {
            database.sql("select campaigns.tie_quotas(:campaign)")
                    .param("campaign", campaign.value())
                    .query(row -> {});
        }
    }

    /** Sites have no life of their own: they are written anew with their event. */
    private void writeSites(ListRows events) {
        database.sql("delete from campaigns.main_event_site where main_event_id = any(:events)")
                .param("events", events.ids().toArray(UUID[]::new))
                .update();
        database.sql("""
                insert into campaigns.main_event_site
                       (id, main_event_id, position, main, name, address, region_code, lat, lon)
                select s.id, (e ->> 'id')::uuid, s.position, s.main, s.name, s.address, s.region_code, s.lat, s.lon
                  from jsonb_array_elements(:items::jsonb) e
                 cross join jsonb_populate_recordset(null::campaigns.main_event_site, e -> 'sites') s
                """).param("items", events.json()).update();
    }

    /** The campaign no longer states the part; false when it has been changed meanwhile. */
    boolean takeBack(CampaignId campaign, Part<?> part, int version, Instant now) {
        var taken = database.sql("""
                delete from campaigns.part where campaign_id = :campaign and part = :part and version = :version
                """)
                        .param("campaign", campaign.value())
                        .param("part", part.code())
                        .param("version", version)
                        .update()
                == 1;
        if (taken && part.isRelational()) {
            database.sql(ListTable.of(part).removeOthers())
                    .param("campaign", campaign.value())
                    .param("kept", new UUID[0])
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
        }
        return taken;
    }

    /** What rules had guessed has been looked at. */
    void confirmGuesses(CampaignId campaign) {
        for (var table : List.of("deadline", "quota")) {
            database.sql("update campaigns." + table + " set guessed = false where campaign_id = :campaign and guessed")
                    .param("campaign", campaign.value())
                    .update();
        }
    }

    private Set<UUID> idsOf(CampaignId campaign, ListTable table) {
        return new HashSet<>(database.sql(table.ids())
                .param("campaign", campaign.value())
                .query(UUID.class)
                .list());
    }
}
