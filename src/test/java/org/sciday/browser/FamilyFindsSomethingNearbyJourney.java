package org.sciday.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Geolocation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciday._support.Journey;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.discovery.Programme;
import org.sciday.discovery.ProgrammeFilter;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;

/** On the sofa, on Friday: what is on nearby for a child who loves glowing stones? */
class FamilyFindsSomethingNearbyJourney extends Journey {

    @Autowired
    Stage stage;

    @Autowired
    Season season;

    @Autowired
    Programme programme;

    @ParameterizedTest
    @EnumSource
    void fromAWordToThePlace(Width width) {
        var title = "萤石发光了：关灯看矿物" + (width == Width.PHONE ? "一" : "二");
        publish(title);
        var page = window(width);
        page.context().grantPermissions(List.of("geolocation"));
        page.context().setGeolocation(new Geolocation(39.63, 118.15));
        page.navigate("/activities");
        look(page, "programme-all");
        type(page, title);
        nearest(page, title);
        narrow(page);
        calendar(page);
        withoutScripts(width, title);
    }

    private void publish(String title) {
        var city = stage.association("滨城科协");
        var museum = stage.unit(Stage.named("滨城地质馆"), UnitKind.VENUE, city);
        var campaign = stage.campaign(city, Stage.Plan.of(2024));
        season.held(campaign, museum, title, Instant.now().plus(Duration.ofHours(20)), 3);
        var wanted = ProgrammeFilter.ANY.with("q", "“" + title + "”");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> programme.count(wanted, Set.of()).total() > 0);
    }

    /** Typing renews the list without a new page, and offers words. */
    private void type(Page page, String title) {
        page.locator("main input[type=search]").pressSequentially("yingshi");
        assertThat(page.locator("#f-q-list option[value=萤石]")).hasCount(1);
        assertThat(page.locator("#results")).containsText(title);
        page.locator("main input[type=search]").fill("想看 萤石 发光");
        assertThat(page.locator("#results mark").first()).containsText("萤石");
        look(page, "programme-found");
    }

    /** What was typed a moment ago goes along with the position. */
    private void nearest(Page page, String title) {
        page.locator("main input[type=search]").fill("发光 萤石");
        page.locator("a[data-use=near]").click();
        page.waitForURL(url -> url.contains("near=") && decode(url).contains("q=发光 萤石"));
        assertThat(page.locator(".ticket-card").first()).containsText("公里");
        assertThat(page.locator("#results")).containsText(title);
    }

    private static String decode(String url) {
        return URLDecoder.decode(url, StandardCharsets.UTF_8);
    }

    private void narrow(Page page) {
        if (!page.locator(".facets details").evaluate("e => e.open").equals(true)) {
            page.locator(".facets summary").click();
        }
        look(page, "programme-facets");
        page.locator("main input[type=search]").fill("萤石");
        page.locator(".facets a[href*='free=true']").click();
        page.waitForURL(url -> url.contains("free=true") && decode(url).contains("q=萤石"));
        assertThat(page.locator(".facets a[aria-current=true]")).not().hasCount(0);
    }

    private void calendar(Page page) {
        page.locator(".tabs a[href*='/activities/calendar']").click();
        look(page, "programme-week");
        link(page, "月").click();
        look(page, "programme-month");
        page.locator(".month a").first().click();
        assertThat(page.locator(".ticket-card").first()).isVisible();
    }

    private void withoutScripts(Width width, String title) {
        var plain = windowWithoutScripts(width);
        plain.navigate("/activities");
        plain.locator("main input[type=search]").fill(title);
        plain.locator(".search-field button").click();
        assertThat(plain.locator("#results")).containsText(title);
        plain.locator(".facets summary").click();
        plain.locator(".facets a").first().click();
        assertThat(plain.locator(".ticket-card").first()).isVisible();
    }
}
