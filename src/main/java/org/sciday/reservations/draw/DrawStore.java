package org.sciday.reservations.draw;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.activities.SessionId;
import org.sciday.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Draws. A draw's row is locked before the stock row of its session, never after. */
@Repository
class DrawStore {

    private final JdbcClient database;

    DrawStore(JdbcClient database) {
        this.database = database;
    }

    /** False when the session has a draw already. */
    boolean add(Draw draw, byte[] sealedSeed, @Nullable AccountId by, Instant now) {
        return database.sql("""
                insert into reservations.draw (id, session_id, opens_at, closes_at, draws_at, beacon_source, commitment,
                                               sealed_seed, state, announced_at, announced_by, line_limit)
                values (:id, :session, :opensAt, :closesAt, :drawsAt, :beaconSource, :commitment, :seed, 'ANNOUNCED', :now, :by,
                        :lineLimit)
                on conflict (session_id) where state <> 'CALLED_OFF' do nothing
                """)
                        .param("id", draw.id().value())
                        .param("session", draw.session().value())
                        .param("opensAt", Timestamp.from(draw.opensAt()))
                        .param("closesAt", Timestamp.from(draw.closesAt()))
                        .param("drawsAt", timestamp(draw.drawsAt()))
                        .param("beaconSource", draw.beaconSource())
                        .param("commitment", draw.commitment())
                        .param("seed", sealedSeed)
                        .param("now", Timestamp.from(now))
                        .param("by", by == null ? null : by.value())
                        .param("lineLimit", draw.lineLimit())
                        .update()
                == 1;
    }

    Optional<Draw> find(DrawId id) {
        return one("select * from reservations.draw where id = :id", id.value());
    }

    /** For whoever changes it. */
    Optional<Draw> lock(DrawId id) {
        return one("select * from reservations.draw where id = :id for update", id.value());
    }

    /** For whoever makes a request: many may at once, but nobody freezes the list meanwhile. */
    Optional<Draw> hold(DrawId id) {
        return one("select * from reservations.draw where id = :id for share", id.value());
    }

    /** The draw that counts for the session: not called off. */
    Optional<Draw> current(SessionId session) {
        return one("select * from reservations.draw where session_id = :id and state <> 'CALLED_OFF'", session.value());
    }

    /** The current one, or else the one that was called off last. */
    Optional<Draw> latest(SessionId session) {
        return one("""
                select * from reservations.draw where session_id = :id
                 order by (state = 'CALLED_OFF'), announced_at desc limit 1
                """, session.value());
    }

    List<Draw> liveOf(ActivityId activity) {
        return database.sql("""
                select draw.* from reservations.draw
                  join reservations.stock on stock.session_id = draw.session_id
                 where stock.activity_id = :activity and draw.state in ('ANNOUNCED', 'CLOSED')
                 order by draw.id
                """)
                .param("activity", activity.value())
                .query(DrawStore::draw)
                .list();
    }

    /** Those for which the hour has come to be frozen, drawn or given up. */
    List<DrawId> due(Instant now, Instant frozenBefore) {
        return database.sql("""
                select draw.id from reservations.draw
                  join activities.session_line line on line.id = draw.session_id
                 where draw.state = 'ANNOUNCED' and draw.closes_at <= :now
                    or draw.state = 'CLOSED' and draw.draws_at <= :now and draw.closed_at <= :frozenBefore
                       and (draw.beacon_source is null or draw.beacon is not null)
                    or draw.state in ('ANNOUNCED', 'CLOSED') and line.starts_at <= :now
                 order by draw.id
                """)
                .param("now", Timestamp.from(now))
                .param("frozenBefore", Timestamp.from(frozenBefore))
                .query((row, number) -> new DrawId(row.getObject("id", UUID.class)))
                .list();
    }

    byte[] sealedSeed(DrawId id) {
        return database.sql("select sealed_seed from reservations.draw where id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getBytes("sealed_seed"))
                .single();
    }

    void close(DrawId id, String listHash, Instant now) {
        database.sql("""
                update reservations.draw set state = 'CLOSED', list_hash = :hash, closed_at = :now
                 where id = :id and state = 'ANNOUNCED'
                """)
                .param("id", id.value())
                .param("hash", listHash)
                .param("now", Timestamp.from(now))
                .update();
    }

    void enterBeacon(DrawId id, String beacon) {
        database.sql(
                        "update reservations.draw set beacon = :beacon where id = :id and state = 'CLOSED' and beacon is null")
                .param("id", id.value())
                .param("beacon", beacon)
                .update();
    }

    void publish(DrawId id, String seed, int places, Instant now) {
        database.sql("""
                update reservations.draw set state = 'DRAWN', seed = :seed, places = :places, drawn_at = :now
                 where id = :id and state = 'CLOSED'
                """)
                .param("id", id.value())
                .param("seed", seed)
                .param("places", places)
                .param("now", Timestamp.from(now))
                .update();
    }

    void callOff(DrawId id, String because, Instant now) {
        database.sql("""
                update reservations.draw set state = 'CALLED_OFF', called_off_at = :now, called_off_because = :because
                 where id = :id and state in ('ANNOUNCED', 'CLOSED')
                """)
                .param("id", id.value())
                .param("because", because)
                .param("now", Timestamp.from(now))
                .update();
    }

    private Optional<Draw> one(String sql, UUID id) {
        return database.sql(sql).param("id", id).query(DrawStore::draw).optional();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static Draw draw(ResultSet row, int number) throws SQLException {
        return new Draw(
                new DrawId(row.getObject("id", UUID.class)),
                new SessionId(row.getObject("session_id", UUID.class)),
                row.getTimestamp("opens_at").toInstant(),
                row.getTimestamp("closes_at").toInstant(),
                instant(row.getTimestamp("draws_at")),
                row.getString("beacon_source"),
                row.getString("beacon"),
                row.getString("commitment"),
                Draw.State.valueOf(row.getString("state")),
                row.getString("list_hash"),
                row.getString("seed"),
                row.getObject("places", Integer.class),
                instant(row.getTimestamp("closed_at")),
                instant(row.getTimestamp("drawn_at")),
                row.getString("called_off_because"),
                row.getObject("line_limit", Integer.class));
    }
}
