package org.sciday.reservations.draw.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Party;
import org.sciday.reservations.draw.Draw;
import org.sciday.reservations.draw.DrawId;
import org.sciday.reservations.draw.Outcome;
import org.sciday.shared.AccountId;
import org.sciday.shared.PageOf;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists for the pages of draws. */
@Repository
class DrawQueries {

    static final int SIZE = 100;
    private static final int SESSIONS = 30;
    private static final int MINE_SHOWN = 100;

    private static final String GIVEABLE = """
              from activities.session_line line
              join reservations.stock on stock.session_id = line.id
              left join reservations.draw on draw.session_id = line.id and draw.state <> 'CALLED_OFF'
             where line.unit_id = any (cast(:units as uuid[])) and line.review_state = 'PASSED' and line.bookable
               and line.starts_at > :now and (:activity = '' or line.activity_id::text = :activity)
            """;

    private final JdbcClient database;

    DrawQueries(JdbcClient database) {
        this.database = database;
    }

    /** The frozen list: in the drawn order, or before that by number. */
    PageOf<DrawLine> lines(DrawId draw, int page) {
        var lines = database.sql("""
                select rank, entry, adults + children as people, outcome from reservations.draw_request
                 where draw_id = :draw and withdrawn_at is null
                 order by rank, entry collate "C" limit :size offset :offset
                """)
                .param("draw", draw.value())
                .param("size", SIZE)
                .param("offset", (page - 1) * SIZE)
                .query(DrawQueries::line)
                .list();
        return new PageOf<>(lines, page, SIZE, count(draw));
    }

    long count(DrawId draw) {
        return database.sql("select count(*) from reservations.draw_request where draw_id = ? and withdrawn_at is null")
                .params(draw.value())
                .query(Long.class)
                .single();
    }

    /** What the draw brought, with the reasons of those who were left out; nothing before it is drawn. */
    List<DrawTally> tally(DrawId draw) {
        return database.sql("""
                select outcome, left_out_why as why, count(*) as requests, sum(adults + children) as people from reservations.draw_request
                 where draw_id = ? and withdrawn_at is null and outcome is not null
                 group by outcome, left_out_why order by min(rank)
                """)
                .params(draw.value())
                .query((row, number) -> {
                    @Nullable String why = row.getString("why");
                    return new DrawTally(
                            Outcome.valueOf(row.getString("outcome")), why, row.getLong("requests"), row.getLong("people"));
                })
                .list();
    }

    /** The person's own requests, newest first. */
    List<MyDraw> mine(AccountId account) {
        return database.sql("""
                select draw.id, draw.state, draw.closes_at, request.entry, request.adults, request.children, request.outcome,
                       request.withdrawn_at is not null as withdrawn, request.rank, line.title, line.site_name, line.activity_id,
                       line.starts_at, line.ends_at
                  from reservations.draw_request request
                  join reservations.draw on draw.id = request.draw_id
                  join activities.session_line line on line.id = draw.session_id
                 where request.account_id = :account and line.review_state = 'PASSED'
                 order by request.made_at desc limit :limit
                """)
                .param("account", account.value())
                .param("limit", MINE_SHOWN)
                .query(DrawQueries::mine)
                .list();
    }

    /** Sessions to come whose places the units give away, of one activity or of all. */
    PageOf<DrawSession> sessions(Collection<UnitId> units, String activity, Instant now, int page) {
        var rows = giveable(
                        """
                select line.id, line.activity_id, line.title, line.site_name, line.starts_at, line.ends_at, stock.capacity,
                       stock.taken, draw.state
                """ + GIVEABLE + " order by line.starts_at, line.id limit :size offset :offset",
                        units,
                        activity,
                        now)
                .param("size", SESSIONS)
                .param("offset", (page - 1) * SESSIONS)
                .query(DrawQueries::session)
                .list();
        var total = giveable("select count(*) " + GIVEABLE, units, activity, now)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page, SESSIONS, total);
    }

    private JdbcClient.StatementSpec giveable(String sql, Collection<UnitId> units, String activity, Instant now) {
        return database.sql(sql)
                .param("units", units.stream().map(UnitId::toString).toArray(String[]::new))
                .param("activity", activity)
                .param("now", Timestamp.from(now));
    }

    private static DrawLine line(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new DrawLine(
                row.getObject("rank", Integer.class),
                row.getString("entry"),
                row.getInt("people"),
                outcome == null ? null : Outcome.valueOf(outcome));
    }

    private static MyDraw mine(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new MyDraw(
                new DrawId(row.getObject("id", UUID.class)),
                Draw.State.valueOf(row.getString("state")),
                row.getTimestamp("closes_at").toInstant(),
                row.getString("entry"),
                new Party(row.getInt("adults"), row.getInt("children")),
                row.getBoolean("withdrawn"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("title"),
                row.getString("site_name"),
                new ActivityId(row.getObject("activity_id", UUID.class)),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant());
    }

    private static DrawSession session(ResultSet row, int number) throws SQLException {
        var state = row.getString("state");
        return new DrawSession(
                new SessionId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("site_name"),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getInt("capacity"),
                row.getInt("taken"),
                state == null ? null : Draw.State.valueOf(state));
    }
}
