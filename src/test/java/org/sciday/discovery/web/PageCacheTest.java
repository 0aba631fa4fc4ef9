package org.sciday.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PageCacheTest {

    private static final long EDITION = 7;

    private final PageCache cache = new PageCache();

    @Test
    void givesAPageForTwoSecondsOfTheSameEdition() {
        cache.put("list", page("full", EDITION, 0));
        assertThat(cache.find("list", EDITION, millis(1_900))).isPresent();
        assertThat(cache.find("list", EDITION, millis(2_100))).isEmpty();
        assertThat(cache.find("list", EDITION + 1, millis(10))).isEmpty();
        assertThat(cache.find("calendar", EDITION, millis(10))).isEmpty();
    }

    @Test
    void givesThePageBeforeToThoseWhoWouldWaitForTheNextButNotAfterASecond() {
        cache.put("list", page("full", EDITION, 0));
        assertThat(cache.findYoung("list", millis(900))).isPresent();
        assertThat(cache.findYoung("list", millis(1_100))).isEmpty();
    }

    @Test
    void givesWhatWasBegunAfterOneAskedWhateverTheEdition() {
        cache.put("list", page("full", EDITION, millis(100)));
        assertThat(cache.findSince("list", millis(90))).isPresent();
        assertThat(cache.findSince("list", millis(110))).isEmpty();
    }

    @Test
    void theLeastAskedForMakeRoom() {
        var large = "x".repeat(3 << 20);
        cache.put("a", page(large, EDITION, 0));
        cache.put("b", page(large, EDITION, 0));
        cache.find("a", EDITION, 1);
        cache.put("c", page(large, EDITION, 0));
        assertThat(cache.find("a", EDITION, 1)).isPresent();
        assertThat(cache.find("b", EDITION, 1)).isEmpty();
        assertThat(cache.find("c", EDITION, 1)).isPresent();
    }

    private static KeptPage page(String text, long edition, long madeAt) {
        return new KeptPage(text.getBytes(StandardCharsets.UTF_8), new byte[0], "text/html", "\"1\"", edition, madeAt);
    }

    private static long millis(int count) {
        return Duration.ofMillis(count).toNanos();
    }
}
