package org.sciday.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciday._support.Journey;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.activities.ActivityId;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Window;
import org.sciday.shared.Festival;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who sees badly switches to large letters once, finds something on the map's list, keeps it, and plans the day with it. */
class ElderlyPersonUsesElderViewJourney extends Journey {

    /** What looks too small, or is too small to be hit: below 18 pixels, below 44 high. */
    private static final String TOO_SMALL = """
            () => [...document.querySelectorAll("main :is(p, li, label, h1, h2, h3, a.button, button, input:not([type=hidden]))")]
              .filter(e => e.offsetParent && !e.closest(".leaflet-container, .visually-hidden"))
              .filter(e => parseFloat(getComputedStyle(e).fontSize) < 16
                || e.matches("a.button, button") && e.getBoundingClientRect().height < 44)
              .map(e => e.tagName + "." + e.className + " " + e.textContent.trim().slice(0, 12)
                + " " + getComputedStyle(e).fontSize + " " + Math.round(e.getBoundingClientRect().height)).slice(0, 8)
            """;

    @Autowired
    Stage stage;

    @Autowired
    Season season;

    private UnitId museum;
    private CampaignId campaign;

    @ParameterizedTest
    @EnumSource
    void findsKeepsAndPlans(Width width) {
        museum = stage.unit(Stage.named("天文馆"), UnitKind.VENUE, stage.association("滦市科协"));
        var today = Season.dayOf(Instant.now());
        campaign = season.asking(museum, null, new Window(today.minusDays(1), today.plusDays(9)), List.of(), List.of());
        var morning = tomorrowAt(9);
        var first = season.held(campaign, museum, "给爷爷奶奶的手机课", morning, 1);
        var second = season.held(campaign, museum, "看懂体检报告", morning.plus(Duration.ofHours(4)), 1);
        var page = windowOf(cast.resident("季云舟"), width);
        page.navigate("/activities/map?region=130200");
        page.getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("长辈版"))
                .click();
        assertThat(page.locator("html")).hasClass("elder");
        see(page, "elder-map");
        keep(page, first);
        keep(page, second);
        see(page, "elder-activity");
        page.navigate("/me/favourites");
        assertThat(page.locator(".ticket-card")).hasCount(2);
        see(page, "elder-favourites");
        link(page, "排一条路线").click();
        page.getByLabel("看懂体检报告").check();
        page.getByLabel("给爷爷奶奶的手机课").check();
        button(page, "排一排").click();
        assertThat(page.locator("#plan h3")).hasText(new String[] {"给爷爷奶奶的手机课", "看懂体检报告"});
        see(page, "elder-plan");
        button(page, "保存这条路线").click();
        button(page, "一次约好所有场次").click();
        assertThat(page.locator("main")).containsText("全部约好了");
        assertThat(page.locator(".way a[href^='/me/tickets/']")).hasCount(2);
        see(page, "elder-outing");
    }

    private void see(Page page, String picture) {
        look(page, picture);
        assertThat(page.evaluate(TOO_SMALL)).as(page.url()).isEqualTo(List.of());
    }

    private static void keep(Page page, ActivityId activity) {
        page.navigate("/activities/" + activity);
        button(page, "收藏").click();
        assertThat(page.locator("main")).containsText("已收藏");
    }

    private static Instant tomorrowAt(int hour) {
        return Festival.instantOf(Festival.dateOf(Instant.now()).plusDays(1).atTime(hour, 0));
    }
}
