package org.sciday.tours.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sciday.activities.ActivityId;
import org.sciday.circles.TravelMode;
import org.sciday.shared.AccountId;
import org.sciday.shared.PageOf;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of routes, and whose stamps they carry. */
@Repository
class RouteQueries {

    private static final int SIZE = 20;

    private static final String ROWS = """
            select r.id, r.title, r.summary, u.name as unit, r.mode, r.state,
                   (select count(*) from tours.route_stop s where s.route_id = r.id) as stops,
                   (select coalesce(sum(s.minutes), 0) from tours.route_stop s where s.route_id = r.id) as minutes
              from tours.route r join units.unit_line u on u.id = r.unit_id
            """;

    private final JdbcClient database;

    RouteQueries(JdbcClient database) {
        this.database = database;
    }

    PageOf<RouteRow> published(int page) {
        var rows = database.sql(ROWS + " where r.state = 'PUBLISHED' order by r.changed_at desc, r.id limit :size offset :offset")
                .param("size", SIZE)
                .param("offset", (page - 1) * SIZE)
                .query(RouteQueries::row)
                .list();
        var total = database.sql("select count(*) from tours.route where state = 'PUBLISHED'")
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page, SIZE, total);
    }

    /** What the person keeps in mind, the latest first. */
    List<RouteRow> kept(AccountId account) {
        return database.sql(ROWS + """
                  join favourites.favourite f on f.kind = 'ROUTE' and f.thing_id = r.id
                 where f.account_id = :account order by f.made_at desc
                """)
                .param("account", account.value())
                .query(RouteQueries::row)
                .list();
    }

    /** Those of the unit, and those below it that wait to be looked at. */
    List<RouteRow> atDesk(UnitId unit, boolean reviews) {
        return database.sql(ROWS + """
                 where r.unit_id = :unit
                    or :reviews and r.state in ('SUBMITTED', 'PUBLISHED')
                       and exists (select 1 from units.scope s
                                    where s.head_id = :unit and s.unit_id = r.unit_id and s.during @> current_date)
                 order by r.state <> 'SUBMITTED', r.changed_at desc limit 100
                """)
                .param("unit", unit.value())
                .param("reviews", reviews)
                .query(RouteQueries::row)
                .list();
    }

    /** In which of these activities the person was let in. */
    Set<ActivityId> visited(AccountId account, List<ActivityId> activities) {
        return new HashSet<>(database.sql("""
                select distinct activity_id from checkin.attendee where account_id = :account and activity_id = any(:ids)
                """)
                .param("account", account.value())
                .param("ids", activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query((row, number) -> new ActivityId(row.getObject("activity_id", UUID.class)))
                .list());
    }

    private static RouteRow row(ResultSet row, int number) throws SQLException {
        return new RouteRow(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("summary"),
                row.getString("unit"),
                TravelMode.valueOf(row.getString("mode")),
                row.getInt("stops"),
                row.getInt("minutes"),
                row.getString("state"));
    }
}
