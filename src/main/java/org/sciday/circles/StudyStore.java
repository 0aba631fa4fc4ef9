package org.sciday.circles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sciday.regions.GeoPoint;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Studies and the lists they are about. */
@Repository
class StudyStore {

    private final JdbcClient database;

    StudyStore(JdbcClient database) {
        this.database = database;
    }

    void add(Study study, UUID by) {
        database.sql("""
                insert into circles.study (id, unit_id, name, mode, minutes, programme, made_by, made_at)
                values (:id, :unit, :name, :mode, :minutes, :programme, :by, :at)
                """)
                .param("id", study.id().value())
                .param("unit", study.unit().value())
                .param("name", study.name())
                .param("mode", study.mode().name())
                .param("minutes", study.minutes())
                .param("programme", study.programme())
                .param("by", by)
                .param("at", study.madeAt().atOffset(ZoneOffset.UTC))
                .update();
        var dots = study.dots();
        database.sql("""
                insert into circles.dot (study_id, number, kind, name, lat, lon, people)
                select :id, * from unnest(:numbers::int[], :kinds::text[], :names::text[], :lats::float8[], :lons::float8[], :people::int[])
                """)
                .param("id", study.id().value())
                .param("numbers", dots.stream().map(Dot::number).toArray(Integer[]::new))
                .param("kinds", dots.stream().map(dot -> dot.kind().name()).toArray(String[]::new))
                .param("names", dots.stream().map(Dot::name).toArray(String[]::new))
                .param("lats", dots.stream().map(dot -> dot.at().lat()).toArray(Double[]::new))
                .param("lons", dots.stream().map(dot -> dot.at().lon()).toArray(Double[]::new))
                .param("people", dots.stream().map(Dot::people).toArray(Integer[]::new))
                .update();
    }

    Optional<Study> find(StudyId id) {
        return database.sql("select * from circles.study where id = :id")
                .param("id", id.value())
                .query((row, number) -> study(row, dots(id)))
                .optional();
    }

    /** The latest of a unit, without their lists. */
    List<Study> latest(UnitId unit, int most) {
        return database.sql("select * from circles.study where unit_id = :unit order by made_at desc limit :most")
                .param("unit", unit.value())
                .param("most", most)
                .query((row, number) -> study(row, List.of()))
                .list();
    }

    void remove(StudyId id) {
        database.sql("delete from circles.study where id = :id")
                .param("id", id.value())
                .update();
    }

    private List<Dot> dots(StudyId id) {
        return database.sql("select * from circles.dot where study_id = :id order by number")
                .param("id", id.value())
                .query((row, number) -> new Dot(
                        row.getInt("number"),
                        Dot.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        new GeoPoint(row.getDouble("lat"), row.getDouble("lon")),
                        row.getInt("people")))
                .list();
    }

    private static Study study(ResultSet row, List<Dot> dots) throws SQLException {
        return new Study(
                new StudyId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("name"),
                TravelMode.valueOf(row.getString("mode")),
                row.getInt("minutes"),
                row.getBoolean("programme"),
                dots,
                row.getTimestamp("made_at").toInstant());
    }
}
