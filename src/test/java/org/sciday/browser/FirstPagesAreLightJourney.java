package org.sciday.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciday._support.Journey;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;

/** On a slow line, with nothing kept yet: pages come with little, and nothing jumps while they come. */
class FirstPagesAreLightJourney extends Journey {

    private static final int MOST_BYTES = 150_000;
    private static final double STEADY = 0.05;

    @Autowired
    Stage stage;

    @Autowired
    Season season;

    @ParameterizedTest
    @EnumSource
    void whatAPassersByFirstVisitCosts(Width width) {
        var city = stage.association("滨城科协");
        var museum = stage.unit(Stage.named("滨城水文馆"), UnitKind.VENUE, city);
        var campaign = stage.campaign(city, Stage.Plan.of(2024));
        var activity = season.held(campaign, museum, "河水从哪里来", Instant.now().plus(Duration.ofHours(20)), 2);
        for (var path : List.of("/", "/activities", "/activities/" + activity, "/activities/map", "/routes")) {
            var page = window(width); // nothing is kept from the page before
            page.addInitScript("""
                    window.jumped = 0;
                    new PerformanceObserver(list => list.getEntries().forEach(e => { window.jumped += e.hadRecentInput ? 0 : e.value; }))
                      .observe({type: "layout-shift", buffered: true});
                    """);
            page.navigate(path);
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            var parts = parts(page);
            assertThat(parts.values().stream().mapToLong(Long::longValue).sum()).as(path + " " + parts).isLessThan(MOST_BYTES);
            assertThat((Number) page.evaluate("() => window.jumped")).as(path).satisfies(jumped ->
                    assertThat(jumped.doubleValue()).isLessThan(STEADY));
            assertThat(page.evaluate("() => [...document.images].filter(i => !i.width || !i.getAttribute('height')).map(i => i.src)"))
                    .as("pictures without a size on " + path)
                    .isEqualTo(List.of());
        }
    }

    /** What came over the line and how much of it, pictures left out. */
    private static Map<String, Long> parts(Page page) {
        var parts = (List<?>) page.evaluate("""
                () => [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
                  .map(e => ({name: e.name, size: e.encodedBodySize}))
                """);
        return parts.stream()
                .map(part -> (Map<?, ?>) part)
                .filter(part -> !part.get("name").toString().matches(".*\\.(svg|png|jpg|webp)(\\?.*)?"))
                .collect(Collectors.toMap(
                        part -> part.get("name").toString().replaceFirst("http://[^/]+", ""),
                        part -> ((Number) part.get("size")).longValue(),
                        Long::sum));
    }
}
