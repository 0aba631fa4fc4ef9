package org.sciday.results;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A report about the activity that anybody can read. */
public record NewsLink(String title, String url, String medium, @Nullable LocalDate publishedOn) {

    public NewsLink {
        title = title.strip();
        url = url.strip();
        medium = medium.strip();
    }

    /** With what the page says where nothing was typed. */
    NewsLink completed(NewsSnapshot page) {
        return new NewsLink(
                title.isEmpty() ? page.title() : title, url, medium, publishedOn == null ? page.publishedOn() : publishedOn);
    }
}
