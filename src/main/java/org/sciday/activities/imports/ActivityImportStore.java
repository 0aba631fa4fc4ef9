package org.sciday.activities.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sciday.activities.ActivityId;
import org.sciday.campaigns.CampaignId;
import org.sciday.documents.SheetRow;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps workbooks until they were taken in or forgotten, and what a unit's headings mean. */
@Repository
class ActivityImportStore {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient database;

    ActivityImportStore(JdbcClient database) {
        this.database = database;
    }

    void add(ActivityImport kept, List<SheetRow> rows) {
        database.sql("""
                insert into activities.import (id, unit_id, campaign_id, file_name, state, headings, columns, rows, made, made_at)
                values (:id, :unit, :campaign, :file, :state, :headings::jsonb, :columns::jsonb, :rows::jsonb, '{}', :at)
                """)
                .param("id", kept.id().value())
                .param("unit", kept.unit().value())
                .param("campaign", kept.campaign().value())
                .param("file", kept.fileName())
                .param("state", kept.state().name())
                .param("headings", MAPPER.writeValueAsString(kept.headings()))
                .param("columns", MAPPER.writeValueAsString(kept.columns()))
                .param("rows", MAPPER.writeValueAsString(rows))
                .param("at", kept.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<ActivityImport> find(ImportId id) {
        return database.sql("""
                select id, unit_id, campaign_id, file_name, state, headings, columns, jsonb_array_length(rows) as row_count,
                       cardinality(made) as made_count, made_at
                  from activities.import where id = :id
                """)
                .param("id", id.value())
                .query(ActivityImportStore::kept)
                .optional();
    }

    List<ActivityImport> latestOf(UnitId unit, int limit) {
        return database.sql("""
                select id, unit_id, campaign_id, file_name, state, headings, columns, jsonb_array_length(rows) as row_count,
                       cardinality(made) as made_count, made_at
                  from activities.import where unit_id = :unit order by made_at desc limit :limit
                """)
                .param("unit", unit.value())
                .param("limit", limit)
                .query(ActivityImportStore::kept)
                .list();
    }

    List<SheetRow> rowsOf(ImportId id) {
        var json = database.sql("select rows from activities.import where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        return MAPPER.readValue(json, new TypeReference<List<SheetRow>>() {});
    }

    void setColumns(ImportId id, Map<ImportField, Integer> columns) {
        database.sql("update activities.import set columns = :columns::jsonb where id = :id and state = 'READ'")
                .param("columns", MAPPER.writeValueAsString(columns))
                .param("id", id.value())
                .update();
    }

    /** False when somebody else was quicker. */
    boolean setApplied(ImportId id, List<ActivityId> made) {
        return database.sql("""
                update activities.import set state = 'APPLIED', made = cast(:made as uuid[]) where id = :id and state = 'READ'
                """)
                        .param("made", made.stream().map(ActivityId::toString).toArray(String[]::new))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    boolean setUndone(ImportId id) {
        return database.sql("update activities.import set state = 'UNDONE' where id = :id and state = 'APPLIED'")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    List<ActivityId> madeBy(ImportId id) {
        return database.sql("select unnest(made) from activities.import where id = :id")
                .param("id", id.value())
                .query((row, number) -> new ActivityId(row.getObject(1, UUID.class)))
                .list();
    }

    Map<String, ImportField> meanings(UnitId unit) {
        var meanings = new HashMap<String, ImportField>();
        database.sql("select heading, field from activities.import_heading where unit_id = :unit")
                .param("unit", unit.value())
                .query(row -> {
                    meanings.put(row.getString("heading"), ImportField.valueOf(row.getString("field")));
                });
        return meanings;
    }

    void remember(UnitId unit, Map<String, ImportField> meanings) {
        meanings.forEach((heading, field) -> database.sql("""
                        insert into activities.import_heading (unit_id, heading, field) values (:unit, :heading, :field)
                        on conflict (unit_id, heading) do update set field = excluded.field
                        """)
                .param("unit", unit.value())
                .param("heading", heading)
                .param("field", field.name())
                .update());
    }

    /** Workbooks that nobody took in hold people's work for a while only. */
    int forgetBefore(Instant instant) {
        return database.sql("delete from activities.import where state = 'READ' and made_at < :before")
                .param("before", instant.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static ActivityImport kept(ResultSet row, int number) throws SQLException {
        var columns = MAPPER.readValue(row.getString("columns"), new TypeReference<Map<ImportField, Integer>>() {});
        var ordered = new EnumMap<ImportField, Integer>(ImportField.class);
        ordered.putAll(columns);
        return new ActivityImport(
                new ImportId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                row.getString("file_name"),
                ActivityImport.State.valueOf(row.getString("state")),
                MAPPER.readValue(row.getString("headings"), new TypeReference<List<String>>() {}),
                ordered,
                row.getInt("row_count"),
                row.getInt("made_count"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
