package org.sciday.results;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What a news page said when it was looked at: pages go, this stays.
 *
 * @param publishedOn null when the page does not say
 */
public record NewsSnapshot(String title, @Nullable LocalDate publishedOn, String text) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 20_000;
    private static final Pattern DAY = Pattern.compile("(20[0-9]{2})[-/年.]([01]?[0-9])[-/月.]([0-3]?[0-9])");

    /** The encoding is read out of the page itself. */
    static NewsSnapshot of(byte[] html, String address) {
        try {
            var page = Jsoup.parse(new ByteArrayInputStream(html), null, address);
            var text = page.body().text();
            return new NewsSnapshot(
                    shortened(titleOf(page), LONGEST_TITLE), dayOf(page, text).orElse(null), shortened(text, LONGEST_TEXT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String titleOf(Document page) {
        return Stream.of(page.select("meta[property=og:title]").attr("content"), page.select("h1").text(), page.title())
                .map(String::strip)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What the page says of itself, else the first day in its words. */
    private static Optional<LocalDate> dayOf(Document page, String text) {
        var said = page.select("meta[property=article:published_time], meta[name=pubdate], meta[name=PubDate], time[datetime]").stream()
                .map(element -> element.hasAttr("content") ? element.attr("content") : element.attr("datetime"));
        return Stream.concat(said, Stream.of(shortened(text, 2_000)))
                .flatMap(words -> DAY.matcher(words).results())
                .flatMap(match -> day(match.group(1), match.group(2), match.group(3)).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
