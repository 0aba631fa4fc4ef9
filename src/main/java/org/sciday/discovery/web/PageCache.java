package org.sciday.discovery.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finished pages of the programme, for two seconds, as long as nothing changes; the least asked for make room. While one is made
 * anew, the one before it is still good for all others who come in those milliseconds, unless it is older than a second.
 */
final class PageCache {

    private static final long KEPT = Duration.ofSeconds(2).toNanos();
    private static final long YOUNG = Duration.ofSeconds(1).toNanos();
    private static final int MOST_BYTES = 8 << 20;

    private final Map<String, KeptPage> pages = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    synchronized Optional<KeptPage> find(String key, long edition, long now) {
        return Optional.ofNullable(pages.get(key)).filter(page -> page.isFresh(edition, now, KEPT));
    }

    /** One that was begun at this moment or later. */
    synchronized Optional<KeptPage> findSince(String key, long moment) {
        return Optional.ofNullable(pages.get(key)).filter(page -> page.madeAt() - moment >= 0);
    }

    /** What was true a moment ago, for those who would have to wait for the next. */
    synchronized Optional<KeptPage> findYoung(String key, long now) {
        return Optional.ofNullable(pages.get(key)).filter(page -> now - page.madeAt() < YOUNG);
    }

    synchronized void put(String key, KeptPage page) {
        var old = pages.put(key, page);
        bytes += page.size() - (old == null ? 0 : old.size());
        var eldest = pages.entrySet().iterator();
        while (bytes > MOST_BYTES && eldest.hasNext()) {
            bytes -= eldest.next().getValue().size();
            eldest.remove();
        }
    }
}
