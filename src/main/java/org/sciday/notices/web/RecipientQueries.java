package org.sciday.notices.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.NoticeId;
import org.sciday.shared.AccountId;
import org.sciday.shared.PageOf;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units that a notice goes to, page by page. */
@Repository
class RecipientQueries {

    static final int SIZE = 50;
    private static final int MOST = 10_000;

    private static final String FOUND = """
              from notices.recipient r
              join units.unit_line u on u.id = r.unit_id
             where r.notice_id = :notice
               and (not :unread or r.opened_at is null)
               and (:name = '' or strpos(u.name, :name) > 0)
            """;

    /** A recipient and the accounts that opened it, by their ids. */
    record Found(RecipientRow row, List<AccountId> people) {}

    private final JdbcClient jdbc;

    RecipientQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PageOf<Found> page(NoticeId notice, boolean unread, String name, int page) {
        var rows = jdbc.sql("""
                select r.unit_id, u.name, u.kind, r.opened_at, r.reminded_at,
                       (select array_agg(o.account_id order by o.opened_at) from notices.opening o
                         where o.notice_id = r.notice_id and o.unit_id = r.unit_id) as people
                """ + FOUND + " order by r.opened_at is not null, u.region_code, u.name, r.unit_id limit :size offset :offset")
                .param("notice", notice.value())
                .param("unread", unread)
                .param("name", name)
                .param("size", SIZE)
                .param("offset", (page - 1) * SIZE)
                .query(RecipientQueries::found)
                .list();
        var total = jdbc.sql("select count(*) from (select 1 " + FOUND + " limit " + MOST + ") f")
                .param("notice", notice.value())
                .param("unread", unread)
                .param("name", name)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page, SIZE, total);
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        var people = row.getArray("people");
        return new Found(
                new RecipientRow(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("name"),
                        row.getString("kind"),
                        instant(row, "opened_at"),
                        instant(row, "reminded_at"),
                        List.of()),
                people == null
                        ? List.of()
                        : Arrays.stream((UUID[]) people.getArray()).map(AccountId::new).toList());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
