package org.sciday.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds what was written since a tally was taken. PostgreSQL keeps with every row which transaction wrote it last; a tally remembers the
 * oldest one that was still under way when it was taken. So nobody has to say what he changed, and nobody can forget it.
 */
@Repository
class WrittenStore {

    /** Units whose turn it is again after so many takings; a power of two. */
    static final int TURNS = 16;

    /** From so many units on, counting all at once is quicker. */
    private static final int MOST = 10_000;

    private final JdbcClient database;

    WrittenStore(JdbcClient database) {
        this.database = database;
    }

    /** @param before null when everything has to be counted */
    private record Last(String mark, int turn, @Nullable Instant before, int age) {}

    /** What has to be counted again; and remembers this moment for the next time. */
    Counted since(CampaignId root, Instant at) {
        var last = last(root, at);
        database.sql("""
                insert into obligations.tally (root_id, taken_at, mark) values (:root, :at, :mark::xid8)
                on conflict (root_id) do update set taken_at = excluded.taken_at, mark = excluded.mark, turn = :turn
                """)
                .param("root", root.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("mark", last.mark())
                .param("turn", last.turn())
                .update();
        var before = last.before();
        if (before == null || termsWritten(root, last.age())) {
            return new Counted.All();
        }
        var touched = touched(last.age(), before, at);
        return touched.size() > MOST ? new Counted.All() : some(touched, inTurn(root, last.turn()), last, before);
    }

    private Counted some(List<UnitId> touched, List<UnitId> inTurn, Last last, Instant before) {
        var moved = scopesWritten(last.age());
        return new Counted.Some(
                both(touched, inTurn),
                both(moved, above(touched)),
                moved.isEmpty() && last.turn() != 0,
                before,
                last.age());
    }

    private static List<UnitId> both(List<UnitId> some, List<UnitId> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** As if there had been no tally. */
    void forget(CampaignId root) {
        database.sql("update obligations.tally set mark = null where root_id = :root")
                .param("root", root.value())
                .update();
    }

    /** A mark that lies ahead is that of another database, from which this one was restored. */
    private Last last(CampaignId root, Instant at) {
        return database.sql("""
                select now.mark::text as mark, coalesce((t.turn + 1) & (:turns - 1), 0) as turn, coalesce(age(t.mark::xid), 0) as age,
                       case when t.mark <= now.mark and now.mark::text::bigint - t.mark::text::bigint < 1000000000
                             and (t.taken_at at time zone 'Asia/Shanghai')::date = (:at at time zone 'Asia/Shanghai')::date
                             and t.taken_at <= :at
                            then t.taken_at end as before
                  from (select pg_snapshot_xmin(pg_current_snapshot()) as mark) now
                  left join obligations.tally t on t.root_id = :root
                """)
                .param("turns", TURNS)
                .param("root", root.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Last(
                        row.getString("mark"), row.getInt("turn"), ObligationStore.instant(row, "before"), row.getInt("age")))
                .single();
    }

    private boolean termsWritten(CampaignId root, int age) {
        return database.sql("""
                select exists (select 1
                                 from obligations.terms_written w
                                where age(w.by) <= :age
                                  and (w.campaign_id is null
                                       or w.campaign_id in (select t.member_id from campaigns.campaign_tree t
                                                             where t.campaign_id = :root)))
                """).param("root", root.value()).param("age", age).query(Boolean.class).single();
    }

    /** Of whom something was written, or an activity ended since. */
    private List<UnitId> touched(int age, Instant before, Instant at) {
        return database.sql("""
                with written as materialized (
                    select distinct w.unit_id, w.activity_id from obligations.written w where age(w.by) <= :age
                )
                select w.unit_id from written w where w.unit_id is not null
                 union
                select a.unit_id from activities.activity_line a
                 where a.id = any (array(select w.activity_id from written w where w.activity_id is not null))
                 union
                select a.unit_id from activities.activity_line a
                 where a.review_state = 'PASSED' and a.last_ends_at >= :before and a.last_ends_at < :at
                """)
                .param("age", age)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(WrittenStore::unit)
                .list();
    }

    private List<UnitId> inTurn(CampaignId root, int turn) {
        return database.sql("""
                select s.unit_id
                  from campaigns.campaign_line c
                  join units.scope s on s.head_id = c.owner_unit_id
                 where c.id = :root and uuid_hash(s.unit_id) & (:turns - 1) = :turn
                 union
                select l.unit_id from obligations.tally_unit l
                 where l.root_id = :root and uuid_hash(l.unit_id) & (:turns - 1) = :turn
                """)
                .param("root", root.value())
                .param("turns", TURNS)
                .param("turn", turn)
                .query(WrittenStore::unit)
                .list();
    }

    private List<UnitId> scopesWritten(int age) {
        return database.sql("select w.head_id as unit_id from obligations.scopes_written w where age(w.by) <= :age")
                .param("age", age)
                .query(WrittenStore::unit)
                .list();
    }

    /** On any day: a campaign that is closed is read with the hierarchy of then. */
    private List<UnitId> above(List<UnitId> units) {
        return database.sql("select distinct s.head_id as unit_id from units.scope s where s.unit_id = any (:units)")
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(WrittenStore::unit)
                .list();
    }

    private static UnitId unit(ResultSet row, int number) throws SQLException {
        return new UnitId(row.getObject("unit_id", UUID.class));
    }
}
