package org.sciday.results;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/**
 * Looks at the news pages that units name, each once and only where the operator allows it. What a page says of itself need not be
 * typed. Never within a transaction, since others' servers are slow.
 */
@Service
@EnableConfigurationProperties(NewsSettings.class)
public class NewsReading {

    private static final int WHILE_SOMEBODY_WAITS = 5;
    private static final int AT_ONCE = 20;

    private final NewsSettings settings;
    private final SnapshotStore store;
    private final SafeFetch fetch;
    private final Clock clock;

    NewsReading(NewsSettings settings, SnapshotStore store, SafeFetch fetch, Clock clock) {
        this.settings = settings;
        this.store = store;
        this.fetch = fetch;
        this.clock = clock;
    }

    /** May a title be left out? */
    public boolean isAllowed() {
        return settings.read();
    }

    /** Titles and days that were left out, from the pages; what cannot be had stays blank and is asked for. */
    public List<NewsLink> completed(List<NewsLink> typed) {
        var links = new ArrayList<NewsLink>();
        var looked = 0;
        for (var link : typed) {
            var asked = settings.read() && link.title().isEmpty() && ResultRules.isWebAddress(link.url());
            links.add(asked && looked++ < WHILE_SOMEBODY_WAITS ? look(link.url()).map(link::completed).orElse(link) : link);
        }
        return links;
    }

    /** Some of those that nobody has looked at yet. */
    void readSome() {
        if (settings.read()) {
            store.unread(AT_ONCE).forEach(this::look);
        }
    }

    private Optional<NewsSnapshot> look(String url) {
        return store.find(url).or(() -> {
            var page = fetch.page(url).map(html -> NewsSnapshot.of(html, url));
            store.put(url, page, clock.instant());
            return page;
        });
    }
}
