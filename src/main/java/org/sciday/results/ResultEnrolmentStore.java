package org.sciday.results;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes in long lists of results: three statements for each few thousand. */
@Repository
class ResultEnrolmentStore {

    private static final int CHUNK = 5_000;

    private final JdbcClient database;

    ResultEnrolmentStore(JdbcClient database) {
        this.database = database;
    }

    void add(List<Enrolment> list, Instant now) {
        for (var start = 0; start < list.size(); start += CHUNK) {
            var chunk = list.subList(start, Math.min(list.size(), start + CHUNK));
            addFigures(chunk, now);
            addNews(chunk);
            addSummaries(chunk.stream().filter(entry -> entry.summary() != null).toList());
        }
    }

    private void addFigures(List<Enrolment> chunk, Instant now) {
        database.sql("""
                insert into results.result (activity_id, attended, attended_reason, online_views, science_workers,
                                            volunteers, story, changed_at, version)
                select activity, attended, reason, views, workers, volunteers, story, :now, 1
                  from unnest(:ids::uuid[], :attended::int[], :reasons::text[], :views::int[], :workers::int[],
                              :volunteers::int[], :stories::text[])
                    as t (activity, attended, reason, views, workers, volunteers, story)
                    on conflict (activity_id) do nothing
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", ids(chunk))
                .param("attended", numbers(chunk, Figures::attended))
                .param("reasons", texts(chunk, entry -> entry.figures().attendedReason()))
                .param("views", numbers(chunk, Figures::onlineViews))
                .param("workers", numbers(chunk, Figures::scienceWorkers))
                .param("volunteers", numbers(chunk, Figures::volunteers))
                .param("stories", texts(chunk, Enrolment::story))
                .update();
    }

    private void addNews(List<Enrolment> chunk) {
        var rows = chunk.stream()
                .flatMap(entry -> IntStream.range(0, entry.news().size())
                        .mapToObj(i -> new Row(entry.activity().value(), i + 1, entry.news().get(i))))
                .toList();
        database.sql("""
                insert into results.news (activity_id, position, title, url, medium, published_on)
                select * from unnest(:ids::uuid[], :positions::int[], :titles::text[], :urls::text[], :media::text[],
                                     :days::text[]::date[])
                    on conflict do nothing
                """)
                .param("ids", rows.stream().map(Row::activity).toArray(UUID[]::new))
                .param("positions", rows.stream().map(Row::position).toArray(Integer[]::new))
                .param("titles", rows.stream().map(row -> row.link().title()).toArray(String[]::new))
                .param("urls", rows.stream().map(row -> row.link().url()).toArray(String[]::new))
                .param("media", rows.stream().map(row -> row.link().medium()).toArray(String[]::new))
                .param("days", rows.stream().map(row -> text(row.link().publishedOn())).toArray(String[]::new))
                .update();
    }

    /** Whether one is late is decided by the same clock as for people. */
    private void addSummaries(List<Enrolment> chunk) {
        database.sql("""
                with told as (
                    select t.id, t.body, t.at, a.id as activity_id, a.campaign_id, a.unit_id, d.due_at
                      from unnest(:ids::uuid[], :activities::uuid[], :bodies::text[], :times::text[]::timestamptz[])
                        as t (id, activity, body, at)
                      join activities.activity_line a on a.id = t.activity
                      left join results.activity_deadline d on d.activity_id = a.id),
                added as (
                    insert into results.summary (id, campaign_id, unit_id, activity_id, kind, body, due_at, handed_in_at,
                                                 late, changed_at, version)
                    select id, campaign_id, unit_id, activity_id, 'ACTIVITY', body, due_at, at, coalesce(at > due_at, false), at, 1
                      from told
                        on conflict (activity_id) where activity_id is not null do nothing
                    returning id, body, handed_in_at)
                insert into results.handed_in_copy (summary_id, number, body, handed_in_at)
                select id, 1, body, handed_in_at from added
                """)
                .param("ids", chunk.stream().map(entry -> Ids.next()).toArray(UUID[]::new))
                .param("activities", ids(chunk))
                .param("bodies", texts(chunk, Enrolment::summary))
                .param("times", texts(chunk, entry -> text(entry.handedInAt())))
                .update();
    }

    private record Row(UUID activity, int position, NewsLink link) {}

    private static UUID[] ids(List<Enrolment> chunk) {
        return chunk.stream().map(entry -> entry.activity().value()).toArray(UUID[]::new);
    }

    private static @Nullable Integer[] numbers(List<Enrolment> chunk, Function<Figures, @Nullable Integer> number) {
        return chunk.stream().map(entry -> number.apply(entry.figures())).toArray(Integer[]::new);
    }

    /** Days and moments travel as text, since the driver takes no arrays of them. */
    private static @Nullable String text(@Nullable Object time) {
        return time == null ? null : time.toString();
    }

    private static @Nullable String[] texts(List<Enrolment> chunk, Function<Enrolment, @Nullable String> text) {
        return chunk.stream().map(text).toArray(String[]::new);
    }
}
