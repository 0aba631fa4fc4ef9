package org.sciday.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.checkin.Attendance;
import org.sciday.files.Picture;
import org.sciday.files.PictureId;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Loads and saves what units write about their activities. */
@Repository
class ResultStore {

    private final JdbcClient database;
    private final Attendance attendance;

    ResultStore(JdbcClient database, Attendance attendance) {
        this.database = database;
        this.attendance = attendance;
    }

    /** Every activity has a result; most of it may be empty. */
    Result get(ActivityId activity) {
        var counted = attendance.of(activity).orElse(null);
        return database.sql("select * from results.result where activity_id = :activity")
                .param("activity", activity.value())
                .query((row, number) -> new Result(
                        activity,
                        counted,
                        figures(row),
                        row.getString("story"),
                        newsOf(activity),
                        picturesOf(activity),
                        row.getInt("version")))
                .optional()
                .orElseGet(() -> new Result(activity, counted, Figures.NONE, "", List.of(), picturesOf(activity), 0));
    }

    /** False when somebody else has saved since the version was read. */
    boolean put(Result result, Viewer by, Instant now) {
        var statement = result.version() == 0
                ? """
                  insert into results.result (activity_id, attended, attended_reason, online_views, science_workers,
                                              volunteers, story, changed_by, changed_at, version)
                  values (:activity, :attended, :reason, :views, :workers, :volunteers, :story, :by, :now, 1)
                      on conflict (activity_id) do nothing
                  """
                : """
                  update results.result
                     set attended = :attended, attended_reason = :reason, online_views = :views,
                         science_workers = :workers, volunteers = :volunteers, story = :story, changed_by = :by,
                         changed_at = :now, version = version + 1
                   where activity_id = :activity and version = :version
                  """;
        var figures = result.figures();
        var stored = database.sql(statement)
                .param("activity", result.activity().value())
                .param("attended", figures.attended())
                .param("reason", figures.attendedReason())
                .param("views", figures.onlineViews())
                .param("workers", figures.scienceWorkers())
                .param("volunteers", figures.volunteers())
                .param("story", result.story())
                .param("by", by.account() == null ? null : by.account().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("version", result.version())
                .update();
        if (stored == 1) {
            putNews(result);
        }
        return stored == 1;
    }

    /** The same picture twice is one. */
    void addPicture(ActivityId activity, Picture picture, Instant now) {
        database.sql("""
                insert into results.picture (activity_id, picture_id, sha256, added_at)
                select :activity, :picture, :sha256, :now
                 where not exists (select 1 from results.picture where activity_id = :activity and sha256 = :sha256)
                """)
                .param("activity", activity.value())
                .param("picture", picture.id().value())
                .param("sha256", picture.sha256())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<ActivityId> activitiesWith(PictureId picture) {
        return database.sql("select activity_id from results.picture where picture_id = :picture limit 50")
                .param("picture", picture.value())
                .query((row, number) -> new ActivityId(row.getObject("activity_id", UUID.class)))
                .list();
    }

    boolean removePicture(ActivityId activity, PictureId picture) {
        return database.sql("delete from results.picture where activity_id = :activity and picture_id = :picture")
                        .param("activity", activity.value())
                        .param("picture", picture.value())
                        .update()
                == 1;
    }

    /** Adding pictures to one activity is done one after the other, so that nobody gets more than the most. */
    void lockPictures(ActivityId activity) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('results.picture' || :activity, 0))")
                .param("activity", activity.toString())
                .query((row, number) -> true)
                .single();
    }

    List<PictureDouble> doublesOf(ActivityId activity) {
        return database.sql("""
                select d.picture_id, a.id, a.unit_id, a.title
                  from (select p.picture_id, p.added_at, o.activity_id
                          from results.picture p
                          join results.picture o on o.sha256 = p.sha256
                         where p.activity_id = :activity
                         union
                        select p.picture_id, p.added_at, o.activity_id
                          from results.picture p
                         cross join lateral files.lookalikes(p.picture_id) l
                          join results.picture o on o.picture_id = l.picture_id
                         where p.activity_id = :activity) d
                  join activities.activity_line a on a.id = d.activity_id
                 where d.activity_id <> :activity
                 order by d.added_at, a.title
                 limit 20
                """)
                .param("activity", activity.value())
                .query((row, number) -> new PictureDouble(
                        new PictureId(row.getObject("picture_id", UUID.class)),
                        new ActivityId(row.getObject("id", UUID.class)),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("title")))
                .list();
    }

    /** Days that cameras noted and on which the activity was not; one day of either side is the camera's. */
    List<LocalDate> strangeDaysOf(ActivityId activity) {
        return database.sql("""
                select distinct f.taken_on
                  from results.picture p
                  join files.picture f on f.id = p.picture_id
                  join activities.activity_line a on a.id = p.activity_id
                 where p.activity_id = :activity
                   and f.taken_on not between (a.first_starts_at at time zone 'Asia/Shanghai')::date - 1
                                          and (a.last_ends_at at time zone 'Asia/Shanghai')::date + 1
                 order by f.taken_on
                """)
                .param("activity", activity.value())
                .query((row, number) -> row.getObject("taken_on", LocalDate.class))
                .list();
    }

    int countLacking(UnitId unit, Instant now) {
        return database.sql("""
                select count(*)
                  from activities.activity_line a
                  join results.activity_result r on r.activity_id = a.id
                 where a.unit_id = :unit and a.public_status <> 'CANCELLED' and a.last_ends_at < :now
                   and (r.attended is null or r.handed_in_at is null)
                """)
                .param("unit", unit.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private void putNews(Result result) {
        database.sql("delete from results.news where activity_id = :activity")
                .param("activity", result.activity().value())
                .update();
        var news = result.news();
        database.sql("""
                insert into results.news (activity_id, position, title, url, medium, published_on)
                select :activity, ordinality, title, url, medium, published_on
                  from unnest(:titles::text[], :urls::text[], :media::text[], :days::text[]::date[])
                       with ordinality as t (title, url, medium, published_on, ordinality)
                """)
                .param("activity", result.activity().value())
                .param("titles", news.stream().map(NewsLink::title).toArray(String[]::new))
                .param("urls", news.stream().map(NewsLink::url).toArray(String[]::new))
                .param("media", news.stream().map(NewsLink::medium).toArray(String[]::new))
                .param("days", news.stream().map(link -> Objects.toString(link.publishedOn(), null)).toArray(String[]::new))
                .update();
    }

    private List<NewsLink> newsOf(ActivityId activity) {
        return database.sql("select * from results.news where activity_id = :activity order by position")
                .param("activity", activity.value())
                .query((row, number) -> new NewsLink(
                        row.getString("title"),
                        row.getString("url"),
                        row.getString("medium"),
                        row.getObject("published_on", LocalDate.class)))
                .list();
    }

    private List<PictureId> picturesOf(ActivityId activity) {
        return database.sql("select picture_id from results.picture where activity_id = :activity order by added_at, picture_id")
                .param("activity", activity.value())
                .query((row, number) -> new PictureId(row.getObject("picture_id", UUID.class)))
                .list();
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                number(row, "attended"),
                row.getString("attended_reason"),
                number(row, "online_views"),
                number(row, "science_workers"),
                number(row, "volunteers"));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
