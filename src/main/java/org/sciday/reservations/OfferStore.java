package org.sciday.reservations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads sessions together with their stock, straight from the rows. */
@Repository
class OfferStore {

    private static final String OFFER = """
            select line.id, line.activity_id, line.title, line.site_name, line.site_address, line.starts_at, line.ends_at,
                   line.booking_opens_at, line.public_status,
                   line.review_state = 'PASSED' and line.published_at <= :now as published,
                   line.bookable and stock.session_id is not null as bookable,
                   coalesce(stock.capacity, 0) as capacity, coalesce(stock.held_back, 0) as held_back,
                   coalesce(stock.taken, 0) as taken,
                   coalesce(stock.waiting, 0) as waiting, coalesce(stock.moves, 0) as moves
              from activities.session_line line
              left join reservations.stock stock on stock.session_id = line.id
            """;

    private final JdbcClient database;

    OfferStore(JdbcClient database) {
        this.database = database;
    }

    /** Asked by every batch: by one id, so that PostgreSQL keeps the plan. With a list it would plan anew each time, for its length. */
    Optional<Offer> find(SessionId session, Instant now) {
        return database.sql(OFFER + " where line.id = :session")
                .param("session", session.value())
                .param("now", Timestamp.from(now))
                .query(OfferStore::offer)
                .optional();
    }

    List<Offer> list(Collection<SessionId> sessions, Instant now) {
        return database.sql(OFFER + " where line.id = any (cast(:sessions as uuid[]))")
                .param("sessions", sessions.stream().map(SessionId::toString).toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .query(OfferStore::offer)
                .list();
    }

    private static Offer offer(ResultSet row, int number) throws SQLException {
        return new Offer(
                new SessionId(row.getObject("id", UUID.class)),
                new ActivityId(row.getObject("activity_id", UUID.class)),
                row.getString("title"),
                row.getString("site_name"),
                row.getString("site_address"),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                instant(row.getTimestamp("booking_opens_at")),
                row.getBoolean("published"),
                row.getBoolean("bookable"),
                PublicStatus.valueOf(row.getString("public_status")),
                row.getInt("capacity"),
                row.getInt("held_back"),
                row.getInt("taken"),
                row.getInt("waiting"),
                row.getInt("moves"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
