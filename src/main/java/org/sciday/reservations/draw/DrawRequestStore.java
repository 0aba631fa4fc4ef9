package org.sciday.reservations.draw;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.Party;
import org.sciday.reservations.ReservationId;
import org.sciday.shared.AccountId;
import org.sciday.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests of a draw. Whoever writes holds the draw's row. */
@Repository
class DrawRequestStore {

    /** What the draw brought a request. */
    record Settled(
            UUID request,
            AccountId holder,
            Result result,
            @Nullable ReservationId reservation) {}

    private final JdbcClient database;

    DrawRequestStore(JdbcClient database) {
        this.database = database;
    }

    /** The person's request as it is wished now: new, changed or made again; the number stays the first. */
    void put(DrawId draw, AccountId holder, String number, Party party, Instant now) {
        database.sql("""
                insert into reservations.draw_request (id, draw_id, account_id, entry, adults, children, made_at, changed_at)
                values (:id, :draw, :holder, :entry, :adults, :children, :now, :now)
                on conflict (draw_id, account_id) do update
                   set adults = excluded.adults, children = excluded.children, changed_at = excluded.changed_at,
                       withdrawn_at = null
                """)
                .param("id", Ids.next())
                .param("draw", draw.value())
                .param("holder", holder.value())
                .param("entry", number)
                .param("adults", party.adults())
                .param("children", party.children())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** False when there was nothing to withdraw. */
    boolean withdraw(DrawId draw, AccountId holder, Instant now) {
        return database.sql("""
                update reservations.draw_request set withdrawn_at = :now, changed_at = :now
                 where draw_id = :draw and account_id = :holder and withdrawn_at is null
                """)
                        .param("draw", draw.value())
                        .param("holder", holder.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    Optional<DrawRequest> find(DrawId draw, AccountId holder) {
        return database.sql("select * from reservations.draw_request where draw_id = :draw and account_id = :holder")
                .param("draw", draw.value())
                .param("holder", holder.value())
                .query(DrawRequestStore::request)
                .optional();
    }

    /** In canonical order, without those that were withdrawn. */
    List<DrawRequest> list(DrawId draw) {
        return database.sql("""
                select * from reservations.draw_request where draw_id = :draw and withdrawn_at is null
                 order by entry collate "C"
                """)
                .param("draw", draw.value())
                .query(DrawRequestStore::request)
                .list();
    }

    void settle(DrawId draw, List<Settled> settled) {
        database.sql("""
                update reservations.draw_request request
                   set rank = given.rank, outcome = given.outcome, left_out_why = given.why,
                       reservation_id = given.reservation
                  from unnest(cast(:ids as uuid[]), cast(:ranks as int[]), cast(:outcomes as text[]), cast(:whys as text[]),
                              cast(:reservations as uuid[])) as given (id, rank, outcome, why, reservation)
                 where request.id = given.id and request.draw_id = :draw
                """)
                .param("draw", draw.value())
                .param("ids", column(settled, one -> one.request().toString()))
                .param("ranks", settled.stream().map(one -> one.result().rank()).toArray(Integer[]::new))
                .param("outcomes", column(settled, one -> one.result().outcome().name()))
                .param("whys", column(settled, one -> one.result().why()))
                .param(
                        "reservations",
                        column(
                                settled,
                                one -> one.reservation() == null
                                        ? null
                                        : one.reservation().toString()))
                .update();
    }

    private static @Nullable String[] column(List<Settled> list, Function<Settled, @Nullable String> value) {
        return list.stream().map(value).toArray(String[]::new);
    }

    private static DrawRequest request(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        var reservation = row.getObject("reservation_id", UUID.class);
        return new DrawRequest(
                row.getObject("id", UUID.class),
                new DrawId(row.getObject("draw_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("entry"),
                new Party(row.getInt("adults"), row.getInt("children")),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("withdrawn_at") != null,
                row.getObject("rank", Integer.class),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("left_out_why"),
                reservation == null ? null : new ReservationId(reservation));
    }
}
