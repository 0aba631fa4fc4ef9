package org.sciday.results.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.results.NewsLink;
import org.springframework.format.annotation.DateTimeFormat;

/** One line of the form's news; all blank is no news. */
public record NewsRow(
        @Nullable String title,
        @Nullable String url,
        @Nullable String medium,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate publishedOn) {

    static final NewsRow BLANK = new NewsRow(null, null, null, null);

    static NewsRow of(NewsLink link) {
        return new NewsRow(link.title(), link.url(), link.medium(), link.publishedOn());
    }

    boolean isFilled() {
        return !text(title).isBlank() || !text(url).isBlank() || !text(medium).isBlank() || publishedOn != null;
    }

    NewsLink toLink() {
        return new NewsLink(text(title), text(url), text(medium), publishedOn);
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
