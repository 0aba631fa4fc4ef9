package org.sciday.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sciday.results.Enrolment;
import org.sciday.results.Figures;
import org.sciday.results.NewsLink;
import org.sciday.results.Results;
import org.sciday.shared.Festival;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** Results of activities that ended a day ago or earlier. Every fifth unit has not come to it yet. */
@Component
class DemoResults {

    private static final Duration TIME_TO_WRITE = Duration.ofHours(20);
    private static final int SLOW = 5;
    private static final int WITHOUT_SUMMARY = 3;
    private static final int WITHOUT_NEWS = 2;
    private static final int VIEWS_PERCENT = 85;
    private static final int CAME_PERCENT = 70;
    private static final int HUNDRED = 100;

    private final Results results;
    private final Clock clock;

    DemoResults(Results results, Clock clock) {
        this.results = results;
        this.clock = clock;
    }

    void load(Collection<LoadedActivity> published) {
        var kinds = DemoAttendance.byKind();
        var latest = clock.instant().minus(TIME_TO_WRITE);
        var ended = published.stream()
                .filter(activity -> activity.isOverAt(latest))
                .sorted(Comparator.comparing(activity -> activity.source().key()))
                .toList();
        var enrolments = IntStream.range(0, ended.size())
                .filter(place -> place % SLOW != 0)
                .mapToObj(place -> result(ended.get(place), kinds, place))
                .toList();
        results.enrol(enrolments, Viewer.platform());
    }

    /** All of them, with the people that the units counted themselves. */
    void loadTyped(Collection<LoadedActivity> held) {
        var kinds = DemoAttendance.byKind();
        var enrolments = held.stream()
                .sorted(Comparator.comparing(activity -> activity.source().key()))
                .map(activity -> {
                    var result = result(activity, kinds, 1);
                    var attended = activity.source().expectedPeople() * CAME_PERCENT / HUNDRED;
                    return new Enrolment(
                            result.activity(), result.figures().counted(attended), result.story(), result.news(), result.summary(), result.handedInAt());
                })
                .toList();
        results.enrol(enrolments, Viewer.platform());
    }

    private static Enrolment result(LoadedActivity activity, Map<String, DemoAttendance> kinds, int place) {
        var source = activity.source();
        var kind = DemoAttendance.of(kinds, source.kind());
        var written = activity.lastEnd().plus(TIME_TO_WRITE);
        var news = new NewsLink(kind.newsTitle(), kind.newsUrl(), "唐山科普网（演示）", Festival.dateOf(written));
        var handedIn = place % WITHOUT_SUMMARY != 0;
        return new Enrolment(
                activity.id(),
                new Figures(null, "", views(source.expectedViews()), source.scienceWorkers(), source.volunteers()),
                kind.story(),
                place % WITHOUT_NEWS == 0 ? List.of(news) : List.of(),
                handedIn ? "“" + source.title() + "”按计划完成。" + kind.story() : null,
                handedIn ? written : null);
    }

    private static @Nullable Integer views(@Nullable Integer expected) {
        return expected == null ? null : expected * VIEWS_PERCENT / HUNDRED;
    }
}
