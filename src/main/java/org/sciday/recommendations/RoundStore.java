package org.sciday.recommendations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps rounds and their places. */
@Repository
class RoundStore {

    private final JdbcClient database;

    RoundStore(JdbcClient database) {
        this.database = database;
    }

    /** False when the key was sent before. */
    boolean add(RoundId id, NewRound round, UnitId head, UUID key, Instant now) {
        var added = database.sql("""
                insert into recommendations.round (id, key, campaign_id, head_unit_id, name, due_on, notice_days, state, made_at)
                values (:id, :key, :campaign, :head, :name, :due, :days, 'OPEN', :now) on conflict (key) do nothing
                """)
                        .param("id", id.value())
                        .param("key", key)
                        .param("campaign", round.campaign().value())
                        .param("head", head.value())
                        .param("name", round.name().strip())
                        .param("due", round.dueOn())
                        .param("days", round.noticeDays())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (added) {
            round.places().forEach(place -> add(id, place));
        }
        return added;
    }

    private void add(RoundId id, Place place) {
        database.sql("insert into recommendations.place (round_id, kind, unit_kind, places) values (:id, :kind, :unit, :places)")
                .param("id", id.value())
                .param("kind", place.kind().name())
                .param("unit", place.unitKind().name())
                .param("places", place.places())
                .update();
    }

    Optional<RoundId> byKey(UUID key) {
        return database.sql("select id from recommendations.round where key = :key")
                .param("key", key)
                .query(UUID.class)
                .optional()
                .map(RoundId::new);
    }

    Optional<Round> find(RoundId id) {
        return database.sql("select * from recommendations.round where id = :id")
                .param("id", id.value())
                .query((row, number) -> round(row, places(id)))
                .optional();
    }

    /** Held by the unit, the newest first. */
    List<RoundId> heldBy(UnitId head) {
        return ids(database.sql("select id from recommendations.round where head_unit_id = :unit order by made_at desc limit 30")
                .param("unit", head.value()));
    }

    /** Those that have places for the unit. */
    List<RoundId> asking(UnitId unit, LocalDate today) {
        return ids(database.sql("""
                select r.id from recommendations.round r
                 where r.head_unit_id <> :unit
                   and exists (select 1 from units.scope s
                                where s.head_id = r.head_unit_id and s.unit_id = :unit and s.during @> :today::date)
                   and exists (select 1 from recommendations.place p
                                 join units.unit_line u on u.kind = p.unit_kind
                                where p.round_id = r.id and u.id = :unit)
                 order by r.made_at desc limit 30
                """).param("unit", unit.value()).param("today", today));
    }

    /** Public ones, the newest first. */
    List<RoundId> shown() {
        return ids(database.sql("select id from recommendations.round where state <> 'OPEN' order by shown_at desc limit 50"));
    }

    void lock(RoundId id) {
        database.sql("select 1 from recommendations.round where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    /** Working days begin with the day after. */
    boolean show(RoundId id, Instant now) {
        return database.sql("""
                update recommendations.round
                   set state = 'SHOWN', shown_at = :now, notice_ends_at = results.end_of_term(:now, notice_days, true)
                 where id = :id and state = 'OPEN'
                """).param("id", id.value()).param("now", now.atOffset(ZoneOffset.UTC)).update()
                == 1;
    }

    /** Lists of a former year came in by then at the latest. */
    void backdate(RoundId id, Instant until) {
        database.sql("""
                update recommendations.list set handed_in_at = least(handed_in_at, :until), decided_at = least(decided_at, :until)
                 where round_id = :id
                """).param("id", id.value()).param("until", until.atOffset(ZoneOffset.UTC)).update();
    }

    boolean decide(RoundId id, Instant now) {
        return database.sql("update recommendations.round set state = 'DECIDED', decided_at = :now where id = :id and state = 'SHOWN'")
                        .param("id", id.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private List<Place> places(RoundId id) {
        return database.sql("select kind, unit_kind, places from recommendations.place where round_id = :id order by kind desc, unit_kind")
                .param("id", id.value())
                .query((row, number) -> new Place(
                        Kind.valueOf(row.getString("kind")),
                        UnitKind.valueOf(row.getString("unit_kind")),
                        row.getInt("places")))
                .list();
    }

    private static List<RoundId> ids(JdbcClient.StatementSpec asked) {
        return asked.query((row, number) -> new RoundId(row.getObject("id", UUID.class))).list();
    }

    private static Round round(ResultSet row, List<Place> places) throws SQLException {
        return new Round(
                new RoundId(row.getObject("id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new UnitId(row.getObject("head_unit_id", UUID.class)),
                row.getString("name"),
                row.getObject("due_on", LocalDate.class),
                row.getInt("notice_days"),
                Round.State.valueOf(row.getString("state")),
                places,
                instant(row.getTimestamp("shown_at")),
                instant(row.getTimestamp("notice_ends_at")),
                instant(row.getTimestamp("decided_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
