package org.sciday.results.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Activity;
import org.sciday.results.Figures;
import org.sciday.results.NewsLink;
import org.sciday.results.Result;

/** The result of an activity as it is typed. */
public record ResultForm(
        @Nullable Integer attended,
        @Nullable String attendedReason,
        @Nullable Integer onlineViews,
        @Nullable Integer scienceWorkers,
        @Nullable Integer volunteers,
        @Nullable String story,
        @Nullable List<NewsRow> news,
        @Nullable Integer version) {

    /** What is known already stands in the form: the count at the doors, and the helpers that were announced. */
    static ResultForm of(Result result, Activity activity) {
        var figures = result.figures();
        var fresh = result.version() == 0;
        var announced = activity.details().attendance();
        return new ResultForm(
                result.attended(),
                figures.attendedReason(),
                figures.onlineViews(),
                fresh ? announced.scienceWorkers() : figures.scienceWorkers(),
                fresh ? announced.volunteers() : figures.volunteers(),
                result.story(),
                result.news().stream().map(NewsRow::of).toList(),
                result.version());
    }

    /** Without the lines that were left blank. */
    ResultForm compact() {
        return new ResultForm(
                attended, attendedReason, onlineViews, scienceWorkers, volunteers, story, filledNews(), version);
    }

    /** What the page shows: the filled lines and room for more. */
    public List<NewsRow> newsLines() {
        var filled = filledNews();
        var lines = new ArrayList<>(filled);
        lines.addAll(Collections.nCopies(filled.isEmpty() ? 2 : 1, NewsRow.BLANK));
        return lines;
    }

    Figures toFigures() {
        return new Figures(attended, text(attendedReason), onlineViews, scienceWorkers, volunteers);
    }

    List<NewsLink> toNews() {
        return filledNews().stream().map(NewsRow::toLink).toList();
    }

    String storyText() {
        return text(story).replace("\r\n", "\n");
    }

    int versionRead() {
        return Objects.requireNonNullElse(version, 0);
    }

    private List<NewsRow> filledNews() {
        return news == null
                ? List.of()
                : news.stream().filter(row -> row != null && row.isFilled()).toList();
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
