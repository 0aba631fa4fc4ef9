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
               and (:action = '' or nullif(:action, '')::uuid = any (f.origins))
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
                   (select string_agg(k.name, '、' order by k.position) from actions k where k.origin_id = any (f.origins)) as actions,
                   (select string_agg(distinct p.name, '、') from activities.site p
                     where p.activity_id = f.id and p.name <> '') as places
              from found f
            """;

    private static final String STARTS = "coalesce(f.first_starts_at, 'infinity')";

    /** Units as in all lists, each unit's activities by their days: an index gives them in this order, from any place of it. */
    private static final String ORDER = " order by f.sort_key, f.placed, " + STARTS + ", f.id ";

    private static final String AFTER = """
               and (f.sort_key, f.placed) >= (:key, :unit)
               and ((f.sort_key, f.placed) > (:key, :unit) or (""" + STARTS + ", f.id) > (:starts::timestamptz, :id))";

    /** Where a page ends and the next begins. */
    private record Place(String key, UUID unit, String starts, UUID id) {

        private static final UUID NONE = new UUID(0, 0);
        private static final Place BEGINNING = new Place("", NONE, "-infinity", NONE);
    }

    private final FoundStore found;

    EvidenceStore(FoundStore found) {
        this.found = found;
    }

    /** So many at most, after the one that is named; from the beginning when it is not there any more. */
    List<ActivityFigures> from(Scope scope, ReportFilter filter, @Nullable ActivityId after, int most) {
        var place = after == null ? Place.BEGINNING : placeOf(scope, after);
        return narrowed(scope, filter, LINES + NARROWED + AFTER + ORDER + "limit :most")
                .param("key", place.key())
                .param("unit", place.unit())
                .param("starts", place.starts())
                .param("id", place.id())
                .param("most", most)
                .query((row, number) -> figures(row))
                .list();
    }

    private Place placeOf(Scope scope, ActivityId activity) {
        return found.ask(scope, "select f.sort_key, f.placed, " + STARTS + "::text as starts, f.id from found f where f.id = :id")
                .param("id", activity.value())
                .query((row, number) -> new Place(
                        row.getString("sort_key"),
                        row.getObject("placed", UUID.class),
                        row.getString("starts"),
                        row.getObject("id", UUID.class)))
                .optional()
                .orElse(Place.BEGINNING);
    }

    long count(Scope scope, ReportFilter filter) {
        return narrowed(scope, filter, "select count(*) from found f" + NARROWED)
                .query(Long.class)
                .single();
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
        return found.ask(scope, sql)
                .param("state", filter.state())
                .param("kind", filter.kind())
                .param("audience", filter.audience())
                .param("begun", filter.day().isEmpty() ? "" : filter.day() + "%")
                .param("action", filter.action())
                .param("region", filter.regionPattern())
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
