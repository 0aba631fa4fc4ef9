package org.sciday.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciday._support.Journey;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.NewDraft;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Deadline.Kind;
import org.sciday.campaigns.Deadline.Subject;
import org.sciday.campaigns.Quota;
import org.sciday.campaigns.Window;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;

/** The main pages by night, for elders, in English and on paper. */
class EveryWayOfLookingJourney extends Journey {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.HOURS);

    @Autowired
    Season season;

    @Autowired
    Stage stage;

    @Autowired
    Activities activities;

    private UnitId city;
    private UnitId museum;
    private CampaignId campaign;
    private ActivityId activity;

    void prepare() {
        city = stage.association("滦市科学技术协会");
        museum = stage.unit("滦市科技馆", UnitKind.VENUE, city);
        var window = new Window(Season.dayOf(NOW.minus(9, ChronoUnit.DAYS)), Season.dayOf(NOW.plus(10, ChronoUnit.DAYS)));
        campaign = season.asking(
                city,
                null,
                window,
                List.of(Season.quota("每个科技馆", List.of(UnitKind.VENUE), false, 3, Quota.Measure.ACTIVITIES)),
                List.of(Season.deadline(Kind.PUBLISH, Subject.ACTIVITY, window.endsOn(), List.of())));
        activity = season.held(campaign, museum, "夜访天文台：用望远镜看土星", NOW.plus(Duration.ofHours(30)), 3);
        season.held(campaign, museum, "水滴旅行记", NOW.plus(Duration.ofHours(5)), 1);
        var clerk = cast.viewer(cast.staff("填报员", Role.CLERK, museum));
        var details = season.details(campaign, "给爷爷奶奶的手机课", NOW.plus(Duration.ofDays(2)), 1);
        var draft = new NewDraft(campaign, museum, UUID.randomUUID(), details);
        activities.submit(activities.draft(draft, clerk), clerk);
    }

    @ParameterizedTest
    @EnumSource
    void publicPages(Width width) {
        prepare();
        var pages = new LinkedHashMap<String, String>();
        pages.put("home", "/");
        pages.put("programme", "/activities");
        pages.put("activity", "/activities/" + activity);
        pages.put("campaign", "/campaigns/" + campaign);
        lookInEveryWay(window(width), width, pages);
    }

    @ParameterizedTest
    @EnumSource
    void desks(Width width) {
        prepare();
        var manager = windowOf(cast.staff("石二", Role.MANAGER, city), width);
        var pages = new LinkedHashMap<String, String>();
        pages.put("desk", "/desk");
        pages.put("obligations", "/desk/obligations/campaign/" + campaign);
        pages.put("report", "/desk/reports/" + campaign);
        lookInEveryWay(manager, width, pages);
        var reviewer = windowOf(cast.staff("季云舟", Role.REVIEWER, city), width);
        reviewer.navigate("/desk/reviews");
        link(reviewer, "给爷爷奶奶的手机课").click();
        reviewer.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        reviewer.reload();
        look(reviewer, "dark-review");
    }

    /** By night at both widths; large for elders on the phone, where it is narrowest; in English at the desk. */
    private void lookInEveryWay(Page page, Width width, Map<String, String> pages) {
        pages.forEach((name, address) -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            page.navigate(address);
            look(page, "dark-" + name);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setMedia(Media.PRINT));
            keep(page, "print-" + name);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        });
        if (width == Width.PHONE) {
            switchTo(page, "长辈版");
            PlaywrightAssertions.assertThat(page.locator("html")).hasClass("elder");
        } else {
            switchTo(page, "English");
            PlaywrightAssertions.assertThat(page.locator("html")).hasAttribute("lang", "en");
        }
        pages.forEach((name, address) -> {
            page.navigate(address);
            look(page, (width == Width.PHONE ? "elder-" : "english-") + name);
        });
    }

    /** The public pages have the switches in their head; from the desk one goes there. */
    private static void switchTo(Page page, String name) {
        page.navigate("/");
        page.getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }
}
