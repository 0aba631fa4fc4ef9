package org.sciday.activities.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.sciday.activities.TitleGrams;
import org.sciday.activities.web.ActivitySearch.Position;
import org.sciday.shared.Festival;
import org.sciday.shared.PlannedQueries;
import org.sciday.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads for the API: published activities, the newest first. */
@Repository
class ActivityApiQueries {

    private static final OffsetDateTime NEVER = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final JdbcClient database;

    ActivityApiQueries(DataSource source) {
        this.database = PlannedQueries.of(source);
    }

    Slice<ActivityItem> list(ActivitySearch search) {
        var after = search.position();
        var rows = database.sql("""
                select a.*, u.name as unit_name
                  from activities.published_activity a
                  join units.unit_line u on u.id = a.unit_id
                 where (a.published_at, a.id) < (:before, :beforeId)
                   and (cast(:campaign as uuid) is null or a.campaign_id = cast(:campaign as uuid))
                   and (:region = '' or a.region_code like :region || '%')
                   and (:kind = '' or a.kind_code = :kind)
                   and (cast(:from as date) is null
                        or a.last_ends_at >= cast(:from as date)::timestamp at time zone 'Asia/Shanghai')
                   and (cast(:to as date) is null
                        or a.first_starts_at < (cast(:to as date) + 1)::timestamp at time zone 'Asia/Shanghai')
                   and (cast(:grams as text[]) is null
                        or a.id in (select t.id from activities.activity t where t.title_grams @> cast(:grams as text[])))
                   and (cast(:action as uuid) is null
                        or exists (select 1 from activities.joined_action j
                                    where j.activity_id = a.id and j.action_id = cast(:action as uuid)))
                 order by a.published_at desc, a.id desc
                 limit :limit
                """)
                .param(
                        "before",
                        after.isEmpty() ? NEVER : after.getFirst().publishedAt().atOffset(ZoneOffset.UTC))
                .param(
                        "beforeId",
                        after.isEmpty() ? new UUID(-1, -1) : after.getFirst().id())
                .param("campaign", Objects.toString(search.campaign(), null))
                .param("region", search.regionPrefix())
                .param("kind", Objects.toString(search.kind(), ""))
                .param("from", Objects.toString(search.from(), null))
                .param("to", Objects.toString(search.to(), null))
                .param("grams", search.q() == null || search.q().isBlank() ? null : TitleGrams.toFind(search.q()))
                .param("action", Objects.toString(search.action(), null))
                .param("limit", search.size() + 1)
                .query(ActivityApiQueries::item)
                .list();
        return cut(rows, search.size());
    }

    private static Slice<ActivityItem> cut(List<ActivityItem> rows, int size) {
        if (rows.size() <= size) {
            return new Slice<>(rows, null);
        }
        var last = rows.get(size - 1);
        return new Slice<>(
                rows.subList(0, size), new Position(last.publishedAt().toInstant(), last.id()).cursor());
    }

    private static ActivityItem item(ResultSet row, int number) throws SQLException {
        return new ActivityItem(
                row.getObject("id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("unit_name"),
                row.getString("title"),
                row.getString("kind_code"),
                texts(row, "topics"),
                texts(row, "audiences"),
                row.getString("format"),
                row.getString("region_code"),
                row.getString("public_status"),
                local(row, "first_starts_at"),
                local(row, "last_ends_at"),
                row.getInt("session_count"),
                local(row, "published_at"),
                local(row, "changed_at"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static OffsetDateTime local(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(Festival.ZONE)
                .toOffsetDateTime();
    }
}
