package org.sciday.reservations.groups.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sciday.reservations.groups.GroupBooking.State;
import org.sciday.shared.AccountId;
import org.sciday.shared.PageOf;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Groups of a person, and groups that want to come to the viewer's units. */
@Repository
class GroupQueries {

    private static final int SIZE = 30;
    private static final int MOST = 100;

    private static final String ROW = """
            select booking.id, line.title, booking.organisation, booking.pupils + booking.teachers as people,
                   line.starts_at, booking.made_at, booking.state
            """;

    private static final String FROM = """
              from reservations.group_booking booking
              join activities.session_line line on line.id = booking.session_id
            """;

    private static final String AT_DESK = """
             where (booking.state <> 'REQUESTED') = :decided
               and exists (select 1 from units.scope scope
                            where scope.head_id = any (cast(:heads as uuid[])) and scope.unit_id = line.unit_id
                              and scope.during @> :today)
            """;

    private final JdbcClient database;

    GroupQueries(JdbcClient database) {
        this.database = database;
    }

    List<GroupRow> of(AccountId account) {
        return database.sql(ROW + FROM
                        + " where booking.account_id = :account order by booking.made_at desc, booking.id limit :most")
                .param("account", account.value())
                .param("most", MOST)
                .query(GroupQueries::row)
                .list();
    }

    PageOf<GroupRow> atDesk(Collection<UnitId> heads, boolean decided, int page, LocalDate today) {
        var order = decided ? " order by booking.made_at desc, booking.id" : " order by line.starts_at, booking.number";
        var rows = asked(ROW + FROM + AT_DESK + order + " limit :size offset :skipped", heads, decided, today)
                .param("size", SIZE)
                .param("skipped", (page - 1) * SIZE)
                .query(GroupQueries::row)
                .list();
        return new PageOf<>(rows, page, SIZE, count(heads, decided, today));
    }

    long count(Collection<UnitId> heads, boolean decided, LocalDate today) {
        return asked("select count(*) " + FROM + AT_DESK, heads, decided, today)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, Collection<UnitId> heads, boolean decided, LocalDate today) {
        return database.sql(sql)
                .param("heads", heads.stream().map(UnitId::toString).toArray(String[]::new))
                .param("decided", decided)
                .param("today", today);
    }

    private static GroupRow row(ResultSet row, int number) throws SQLException {
        return new GroupRow(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("organisation"),
                row.getInt("people"),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("made_at").toInstant(),
                State.valueOf(row.getString("state")));
    }
}
