package org.sciday.units;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.FieldError;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps unit lists from workbooks with their rows, thousands at a time. */
@Repository
class ImportStore {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};
    private static final String SELECT = """
            select i.id, i.unit_id, i.file_name, i.headings, i.mapping, i.state, i.made_at,
                   count(*) filter (where r.verdict = 'OK') as ok,
                   count(*) filter (where r.verdict = 'WARNING') as warnings,
                   count(*) filter (where r.verdict = 'ERROR') as errors
              from units.import i left join units.import_row r on r.import_id = i.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(ImportId id, UnitId unit, String fileName, ImportTable table, List<ImportReading> readings, Viewer by) {
        var account = by.account();
        jdbc.sql("""
                insert into units.import (id, unit_id, file_name, headings, mapping, state, made_by, made_at)
                values (:id, :unit, :file, :headings, :mapping, 'PREVIEW', :by, :now)
                """)
                .param("id", id.value())
                .param("unit", unit.value())
                .param("file", fileName)
                .param("headings", table.headings().toArray(String[]::new))
                .param("mapping", codes(table.mapping()))
                .param("by", account == null ? null : account.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("""
                insert into units.import_row (import_id, number, cells, verdict, problems)
                select :id, number, cells::jsonb, verdict, problems::jsonb
                  from unnest(:numbers::int[], :cells::text[], :verdicts::text[], :problems::text[])
                    as t (number, cells, verdict, problems)
                """)
                .param("id", id.value())
                .param(
                        "numbers",
                        table.rows().stream().mapToInt(ImportTable.Row::number).toArray())
                .param("cells", texts(table.rows(), row -> JSON.writeValueAsString(row.cells())))
                .param("verdicts", texts(readings, reading -> reading.verdict().name()))
                .param("problems", texts(readings, ImportStore::problems))
                .update();
    }

    void map(ImportId id, List<@Nullable ImportColumn> mapping) {
        jdbc.sql("update units.import set mapping = :mapping where id = :id and state = 'PREVIEW'")
                .param("id", id.value())
                .param("mapping", codes(mapping))
                .update();
    }

    void judge(ImportId id, List<ImportReading> readings) {
        jdbc.sql("""
                update units.import_row r set verdict = t.verdict, problems = t.problems::jsonb
                  from unnest(:numbers::int[], :verdicts::text[], :problems::text[]) as t (number, verdict, problems)
                 where r.import_id = :id and r.number = t.number
                   and (r.verdict <> t.verdict or r.problems <> t.problems::jsonb)
                """)
                .param("id", id.value())
                .param(
                        "numbers",
                        readings.stream().mapToInt(ImportReading::number).toArray())
                .param("verdicts", texts(readings, reading -> reading.verdict().name()))
                .param("problems", texts(readings, ImportStore::problems))
                .update();
    }

    Optional<UnitImport> find(ImportId id) {
        return jdbc.sql(SELECT + " where i.id = :id group by i.id")
                .param("id", id.value())
                .query(ImportStore::read)
                .optional();
    }

    List<UnitImport> latestOf(UnitId unit, int limit) {
        return jdbc.sql(SELECT + " where i.unit_id = :unit group by i.id order by i.made_at desc limit :limit")
                .param("unit", unit.value())
                .param("limit", limit)
                .query(ImportStore::read)
                .list();
    }

    ImportTable tableOf(UnitImport list) {
        var rows = jdbc.sql("select number, cells from units.import_row where import_id = :id order by number")
                .param("id", list.id().value())
                .query((row, number) -> new ImportTable.Row(row.getInt("number"), cells(row)))
                .list();
        return new ImportTable(list.headings(), list.mapping(), rows);
    }

    /** Rows with trouble first, since those are what a person must look at. */
    List<UnitImport.Row> rowsOf(ImportId id, int limit, int offset) {
        return jdbc.sql("""
                select number, cells, verdict, problems from units.import_row where import_id = :id
                 order by array_position(array['ERROR', 'WARNING', 'OK'], verdict), number limit :limit offset :offset
                """)
                .param("id", id.value())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new UnitImport.Row(
                        row.getInt("number"),
                        cells(row),
                        UnitImport.Verdict.valueOf(row.getString("verdict")),
                        List.of(JSON.readValue(row.getString("problems"), FieldError[].class))))
                .list();
    }

    /** From one state to the next; false when it is not in that state, as after a second click. */
    boolean advance(ImportId id, UnitImport.State from, UnitImport.State to) {
        var column = to == UnitImport.State.APPLIED ? "applied_at" : "undone_at";
        return jdbc.sql("update units.import set state = :to, " + column + " = :now where id = :id and state = :from")
                        .param("id", id.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    void link(ImportId id, List<ImportReading> readings) {
        var used =
                readings.stream().filter(reading -> reading.enrolment() != null).toList();
        jdbc.sql("""
                update units.import_row r set unit_id = t.unit
                  from unnest(:numbers::int[], :units::uuid[]) as t (number, unit)
                 where r.import_id = :id and r.number = t.number
                """)
                .param("id", id.value())
                .param("numbers", used.stream().mapToInt(ImportReading::number).toArray())
                .param(
                        "units",
                        used.stream()
                                .flatMap(ImportReading::ids)
                                .map(UnitId::value)
                                .toArray(UUID[]::new))
                .update();
    }

    List<UnitId> unitsOf(ImportId id) {
        return jdbc
                .sql("select unit_id from units.import_row where import_id = :id and unit_id is not null")
                .param("id", id.value())
                .query((row, number) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .list();
    }

    /** Has anybody touched one of these units since it came in? */
    boolean anyChanged(List<UnitId> units) {
        return jdbc.sql("select exists (select 1 from units.unit where id = any (:ids) and version > 0)")
                .param("ids", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    private static <T> String[] texts(List<T> items, Function<T, String> text) {
        return items.stream().map(text).toArray(String[]::new);
    }

    private static String problems(ImportReading reading) {
        return reading.problems().isEmpty() ? "[]" : JSON.writeValueAsString(reading.problems());
    }

    private static String[] codes(List<@Nullable ImportColumn> mapping) {
        return mapping.stream()
                .map(column -> column == null ? "" : column.name())
                .toArray(String[]::new);
    }

    private static List<String> cells(ResultSet row) throws SQLException {
        return JSON.readValue(row.getString("cells"), CELLS);
    }

    private static UnitImport read(ResultSet row, int number) throws SQLException {
        var mapping = new ArrayList<@Nullable ImportColumn>();
        strings(row.getArray("mapping"))
                .forEach(code -> mapping.add(code.isEmpty() ? null : ImportColumn.valueOf(code)));
        return new UnitImport(
                new ImportId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("file_name"),
                strings(row.getArray("headings")).toList(),
                mapping,
                UnitImport.State.valueOf(row.getString("state")),
                row.getTimestamp("made_at").toInstant(),
                new UnitImport.Counts(row.getInt("ok"), row.getInt("warnings"), row.getInt("errors")));
    }

    private static Stream<String> strings(Array array) throws SQLException {
        return array.getArray() instanceof String[] texts ? Stream.of(texts) : Stream.empty();
    }
}
