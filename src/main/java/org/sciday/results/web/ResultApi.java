package org.sciday.results.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.results.Figures;
import org.sciday.results.NewsLink;
import org.sciday.results.NewsReading;
import org.sciday.results.Result;
import org.sciday.results.Results;
import org.sciday.results.Summaries;
import org.sciday.results.SummaryOf;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Can;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Results and summaries for a unit's own programs. */
@RestController
class ResultApi {

    private final Results results;
    private final Summaries summaries;
    private final NewsReading news;

    ResultApi(Results results, Summaries summaries, NewsReading news) {
        this.results = results;
        this.summaries = summaries;
        this.news = news;
    }

    /** @param counted people who were checked in, read only */
    record ResultJson(
            @Nullable Integer attended,
            @Nullable Integer counted,
            @Nullable String attendedReason,
            @Nullable Integer onlineViews,
            @Nullable Integer scienceWorkers,
            @Nullable Integer volunteers,
            @Nullable String story,
            @Nullable List<NewsJson> news,
            @Nullable Integer version) {

        static ResultJson of(Result result) {
            var figures = result.figures();
            return new ResultJson(
                    result.attended(),
                    result.counted(),
                    figures.attendedReason(),
                    figures.onlineViews(),
                    figures.scienceWorkers(),
                    figures.volunteers(),
                    result.story(),
                    result.news().stream().map(NewsJson::of).toList(),
                    result.version());
        }

        Figures figures() {
            return new Figures(attended, text(attendedReason), onlineViews, scienceWorkers, volunteers);
        }

        List<NewsLink> links() {
            return news == null ? List.of() : news.stream().map(NewsJson::toLink).toList();
        }
    }

    record NewsJson(
            @Nullable String title,
            @Nullable String url,
            @Nullable String medium,
            @Nullable LocalDate publishedOn) {

        static NewsJson of(NewsLink link) {
            return new NewsJson(link.title(), link.url(), link.medium(), link.publishedOn());
        }

        NewsLink toLink() {
            return new NewsLink(text(title), text(url), text(medium), publishedOn);
        }
    }

    /** @param text null hands in what is written, or the draft */
    record HandIn(@Nullable String text, @Nullable Integer version) {}

    record HandedIn(String id, @Nullable Instant handedInAt, @Nullable Instant dueAt, boolean late, String text, int version) {}

    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping("/api/v1/activities/{activity}/result")
    ResultJson show(@PathVariable ActivityId activity, Viewer viewer) {
        return ResultJson.of(results.see(activity, viewer));
    }

    @Can(Permission.RESULTS_EDIT)
    @PutMapping("/api/v1/activities/{activity}/result")
    ResultJson save(@PathVariable ActivityId activity, @RequestBody ResultJson body, Viewer viewer) {
        var version = Objects.requireNonNullElse(body.version(), 0);
        results.checkWritable(activity, viewer);
        return ResultJson.of(
                results.save(activity, body.figures(), text(body.story()), news.completed(body.links()), version, viewer));
    }

    @Can(Permission.RESULTS_EDIT)
    @PostMapping("/api/v1/activities/{activity}/summary")
    HandedIn handIn(@PathVariable ActivityId activity, @RequestBody HandIn body, Viewer viewer) {
        var about = new SummaryOf.OneActivity(activity);
        var before = summaries.see(about, viewer);
        var text = Objects.requireNonNullElse(body.text(), before.text());
        var version = Objects.requireNonNullElse(body.version(), before.summary().version());
        summaries.handIn(about, text, version, viewer);
        var after = summaries.see(about, viewer).summary();
        return new HandedIn(
                after.id().toString(),
                after.handedInAt(),
                after.dueAt(),
                after.late(),
                Objects.requireNonNullElse(after.body(), ""),
                after.version());
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
