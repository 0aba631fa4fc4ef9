package org.sciday.recommendations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps units' lists. */
@Repository
class ListStore {

    private static final String LINE = """
            select l.*, u.name as unit_name, u.kind as unit_kind
              from recommendations.list l
              join units.unit_line u on u.id = l.unit_id
            """;

    private final JdbcClient database;
    private final EntryStore entries;

    ListStore(JdbcClient database, EntryStore entries) {
        this.database = database;
        this.entries = entries;
    }

    /** Makes an empty one where there is none. */
    void begin(RoundId round, UnitId unit) {
        database.sql("""
                insert into recommendations.list (id, round_id, unit_id, state, remark, late)
                values (:id, :round, :unit, 'DRAFT', '', false) on conflict do nothing
                """)
                .param("id", RecommendationListId.next().value())
                .param("round", round.value())
                .param("unit", unit.value())
                .update();
    }

    Optional<RecommendationList> find(RecommendationListId id) {
        return database.sql(LINE + " where l.id = :id")
                .param("id", id.value())
                .query(this::list)
                .optional();
    }

    Optional<RecommendationList> find(RoundId round, UnitId unit) {
        return database.sql(LINE + " where l.round_id = :round and l.unit_id = :unit")
                .param("round", round.value())
                .param("unit", unit.value())
                .query(this::list)
                .optional();
    }

    /** By region and name of their units. */
    List<RecommendationList> of(RoundId round) {
        return database.sql(LINE + " where l.round_id = :round order by u.region_code, u.name, l.id limit 500")
                .param("round", round.value())
                .query(this::list)
                .list();
    }

    void lock(RecommendationListId id) {
        database.sql("select 1 from recommendations.list where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    /** False when somebody else has moved it on. */
    boolean move(RecommendationListId id, RecommendationList.State from, RecommendationList.State to, String remark, boolean late, Instant now) {
        return database.sql("""
                update recommendations.list
                   set state = :to, remark = :remark, late = late or :late,
                       handed_in_at = case when :to = 'HANDED_IN' then :now else handed_in_at end,
                       decided_at = case when :to in ('ACCEPTED', 'RETURNED') then :now else decided_at end
                 where id = :id and state = :from
                """)
                        .param("id", id.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("remark", remark)
                        .param("late", late)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private RecommendationList list(ResultSet row, int number) throws SQLException {
        var id = new RecommendationListId(row.getObject("id", UUID.class));
        var handedIn = row.getTimestamp("handed_in_at");
        return new RecommendationList(
                id,
                new RoundId(row.getObject("round_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                UnitKind.valueOf(row.getString("unit_kind")),
                RecommendationList.State.valueOf(row.getString("state")),
                row.getString("remark"),
                handedIn == null ? null : handedIn.toInstant(),
                row.getBoolean("late"),
                entries.of(id));
    }
}
