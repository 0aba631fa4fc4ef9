package org.sciday.reservations.care.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.sciday.secrets.Masks;
import org.sciday.shared.AccountId;
import org.sciday.shared.PageOf;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appeals that concern the viewer's units and those below them. */
@Repository
class AppealQueries {

    private static final int SIZE = 30;

    private static final String MINE = """
              from reservations.appeal a
              join reservations.suspension_line s on s.id = a.suspension_id
             where (a.decision is not null) = :decided
               and exists (select 1 from units.scope scope
                            where scope.head_id = any (cast(:heads as uuid[])) and scope.unit_id = s.unit_id
                              and scope.during @> :today)
            """;

    private final JdbcClient database;

    AppealQueries(JdbcClient database) {
        this.database = database;
    }

    PageOf<AppealRow> list(Collection<UnitId> heads, boolean decided, int page, LocalDate today) {
        var rows = asked("""
                select a.id, a.made_at, a.decision, s.missed, s.ends_at,
                       coalesce((select display_name from accounts.person where id = s.account_id), '') as person,
                       coalesce((select name from units.unit_line where id = s.unit_id), '') as unit
                """ + MINE + (decided ? " order by a.decided_at desc, a.id" : " order by a.made_at, a.id")
                        + " limit :size offset :skipped", heads, decided, today)
                .param("size", SIZE)
                .param("skipped", (page - 1) * SIZE)
                .query(AppealQueries::row)
                .list();
        return new PageOf<>(rows, page, SIZE, count(heads, decided, today));
    }

    long count(Collection<UnitId> heads, boolean decided, LocalDate today) {
        return asked("select count(*)" + MINE, heads, decided, today)
                .query(Long.class)
                .single();
    }

    String maskedNameOf(AccountId account) {
        return database.sql("select display_name from accounts.person where id = :account")
                .param("account", account.value())
                .query(String.class)
                .optional()
                .map(Masks::name)
                .orElse("");
    }

    private JdbcClient.StatementSpec asked(String sql, Collection<UnitId> heads, boolean decided, LocalDate today) {
        return database.sql(sql)
                .param("heads", heads.stream().map(UnitId::toString).toArray(String[]::new))
                .param("decided", decided)
                .param("today", today);
    }

    private static AppealRow row(ResultSet row, int number) throws SQLException {
        return new AppealRow(
                row.getObject("id", UUID.class),
                Masks.name(row.getString("person")),
                row.getString("unit"),
                row.getInt("missed"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("decision"));
    }
}
