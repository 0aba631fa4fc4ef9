package org.sciday.notices.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.notices.Notice;
import org.sciday.notices.NoticeId;
import org.sciday.notices.SearchWords;
import org.sciday.shared.PageOf;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Lists of notices: everybody's, a unit's own, those it received. */
@Repository
class NoticeQueries {

    static final int SIZE = 20;
    private static final int MOST = 10_000;

    private static final String ROW = """
            select n.id, n.title, n.document_number, u.name as owner_name, n.issued_on, n.state, n.published_at,
                   n.campaign_id, %s as opened_at, %s as sent, %s as read, case when :searched then n.text end as text
            """;
    private static final String FROM = " from notices.notice n join units.unit_line u on u.id = n.owner_unit_id ";
    private static final String COUNTED = "(select count(*) from notices.recipient r where r.notice_id = n.id)";
    private static final String READ =
            "(select count(*) from notices.recipient r where r.notice_id = n.id and r.opened_at is not null)";

    /** The index finds what holds all pairs of signs; the second line asks for the words themselves. */
    private static final String FOUND = """
             and n.grams @> :grams::text[]
             and not exists (select 1 from unnest(:words::text[]) w where strpos(n.folded, w) = 0)
            """;

    private final JdbcClient jdbc;

    NoticeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PageOf<NoticeRow> published(SearchWords words, int page) {
        return page(
                ROW.formatted("null::timestamptz", "0", "0"),
                FROM + " where n.state = 'PUBLISHED' and n.open_to_all",
                " order by n.published_at desc, n.id",
                Map.of(),
                words,
                page);
    }

    /** For machines: newest first, going on below the id. */
    List<NoticeRow> published(@Nullable NoticeId below, int limit) {
        return jdbc.sql(ROW.formatted("null::timestamptz", "0", "0") + FROM + """
                 where n.state = 'PUBLISHED' and n.open_to_all and (:below::uuid is null or n.id < :below::uuid)
                 order by n.id desc limit :limit
                """)
                .param("searched", false)
                .param("below", below == null ? null : below.value())
                .param("limit", limit)
                .query((row, number) -> row(row, List.of()))
                .list();
    }

    /** What the heads' units and those below them have taken in, drafts included. */
    PageOf<NoticeRow> ours(Collection<UnitId> heads, LocalDate today, SearchWords words, int page) {
        return page(
                ROW.formatted("null::timestamptz", COUNTED, READ),
                FROM + """
                 where exists (select 1 from units.scope s
                                where s.head_id = any (:heads) and s.unit_id = n.owner_unit_id
                                  and s.during @> :today::date)
                """,
                " order by n.id desc",
                Map.of("heads", heads.stream().map(UnitId::value).toArray(UUID[]::new), "today", today),
                words,
                page);
    }

    PageOf<NoticeRow> received(UnitId unit, SearchWords words, int page) {
        return page(
                ROW.formatted("x.opened_at", "0", "0"),
                " from notices.recipient x join notices.notice n on n.id = x.notice_id"
                        + " join units.unit_line u on u.id = n.owner_unit_id"
                        + " where x.unit_id = :unit and n.state = 'PUBLISHED'",
                " order by n.published_at desc, n.id",
                Map.of("unit", unit.value()),
                words,
                page);
    }

    private PageOf<NoticeRow> page(
            String select, String from, String order, Map<String, Object> parameters, SearchWords words, int page) {
        var found = words.isEmpty() ? from : from + FOUND;
        var rows = asked(select + found + order + " limit :size offset :offset", parameters, words)
                .param("searched", !words.isEmpty())
                .param("size", SIZE)
                .param("offset", (page - 1) * SIZE)
                .query((row, number) -> row(row, words.words()))
                .list();
        var total = asked("select count(*) from (select 1" + found + " limit " + MOST + ") f", parameters, words)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page, SIZE, total);
    }

    private StatementSpec asked(String sql, Map<String, Object> parameters, SearchWords words) {
        var statement = jdbc.sql(sql).params(parameters);
        return words.isEmpty()
                ? statement
                : statement.param("grams", words.grams()).param("words", words.words().toArray(String[]::new));
    }

    private static NoticeRow row(ResultSet row, List<String> words) throws SQLException {
        var campaign = row.getObject("campaign_id", UUID.class);
        var text = row.getString("text");
        return new NoticeRow(
                new NoticeId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("document_number"),
                row.getString("owner_name"),
                row.getObject("issued_on", LocalDate.class),
                Notice.State.valueOf(row.getString("state")),
                instant(row, "published_at"),
                campaign == null ? null : new CampaignId(campaign),
                row.getInt("sent"),
                row.getInt("read"),
                instant(row, "opened_at"),
                text == null ? null : Excerpt.of(text, words));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
