package org.sciday.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Format;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.ReviewState;
import org.sciday.regions.RegionCode;
import org.sciday.shared.PageOf;
import org.sciday.units.UnitKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists the activities behind the figures. */
@Repository
class EvidenceStore {

    private static final String NARROWED = """
             where (:state = '' or f.review_state = :state and (:state <> 'PASSED' or f.shown)
                    or :state = 'SHOWN' and f.shown
                    or :state = 'ENDED' and f.shown and f.last_ends_at < :now
                    or :state = 'CANCELLED' and f.review_state = 'PASSED' and f.public_status = 'CANCELLED')
               and (:kind = '' or f.kind_code = :kind)
               and (:audience = '' or :audience = any (f.audiences))
               and (:begun = '' or to_char(f.first_starts_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') like :begun)
               and (:format = '' or f.format = :format)
               and (:region = '' or f.region_code like :region)
               and (:action = '' or exists (select 1 from joined j where j.id = f.id and j.origin_id::text = :action))
               and case :with when 'ATTENDED' then f.attended > 0
                              when 'BOOKED' then f.booked > 0
                              when 'VIEWS' then f.online_views > 0
                              when 'NEWS' then f.news_count > 0
                              when 'VOLUNTEERS' then f.volunteers > 0 or f.science_workers > 0
                              when 'SUMMARY' then f.handed_in_at is not null
                              when 'LATE' then f.late
                              when 'RATED' then f.ratings > 0
                              else true end
            """;

    private static final String LINES = """
            select f.*,
                   (select string_agg(j.name, '、' order by j.position) from joined j where j.id = f.id) as actions,
                   (select string_agg(distinct p.name, '、') from activities.site p
                     where p.activity_id = f.id and p.name <> '') as places
              from found f
            """;

    private static final String ORDER = " order by f.region_code, f.unit, f.first_starts_at, f.id ";

    private final FoundStore found;

    EvidenceStore(FoundStore found) {
        this.found = found;
    }

    PageOf<ActivityFigures> page(Scope scope, ReportFilter filter, int page, int size) {
        var rows = narrowed(scope, filter, LINES + NARROWED + ORDER + "limit :limit offset :offset")
                .param("limit", size)
                .param("offset", (page - 1) * size)
                .query((row, number) -> figures(row))
                .list();
        var total = narrowed(scope, filter, "select count(*) from found f" + NARROWED)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page, size, total);
    }

    void each(Scope scope, ReportFilter filter, Consumer<ActivityFigures> use) {
        narrowed(scope, filter, LINES + NARROWED + ORDER)
                .withFetchSize(500)
                .query(row -> {
                    use.accept(figures(row));
                });
    }

    /** The best attended ones, told by date: activities are shown, units are not compared. */
    List<ActivityFigures> wellAttended(Scope scope, int most) {
        return found.ask(scope, "select * from (" + LINES + """
                 where f.shown and f.attended > 0 order by f.attended desc, f.id limit :most) best
                 order by best.first_starts_at, best.id
                """)
                .param("most", most)
                .query((row, number) -> figures(row))
                .list();
    }

    private JdbcClient.StatementSpec narrowed(Scope scope, ReportFilter filter, String sql) {
        var region = filter.region().isEmpty() ? "" : RegionCode.of(filter.region()).prefix() + "%";
        return found.ask(scope, sql)
                .param("state", filter.state())
                .param("kind", filter.kind())
                .param("audience", filter.audience())
                .param("begun", filter.day().isEmpty() ? "" : filter.day() + "%")
                .param("action", filter.action())
                .param("region", region)
                .param("format", filter.format())
                .param("with", filter.with());
    }

    private static ActivityFigures figures(ResultSet row) throws SQLException {
        return new ActivityFigures(
                new ActivityId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("unit"),
                UnitKind.valueOf(row.getString("unit_kind")),
                RegionCode.of(row.getString("region_code")),
                row.getString("kind_code"),
                text(row, "actions"),
                text(row, "places"),
                Format.valueOf(row.getString("format")),
                ReviewState.valueOf(row.getString("review_state")),
                PublicStatus.valueOf(row.getString("public_status")),
                instant(row, "first_starts_at"),
                instant(row, "last_ends_at"),
                row.getInt("session_count"),
                row.getObject("expected_people", Integer.class),
                row.getObject("booked", Integer.class),
                row.getObject("attended", Integer.class),
                row.getObject("online_views", Integer.class),
                row.getInt("news_count"),
                instant(row, "handed_in_at"),
                row.getBoolean("late"),
                row.getInt("ratings"),
                row.getInt("stars"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var value = row.getString(column);
        return value == null ? "" : value;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
