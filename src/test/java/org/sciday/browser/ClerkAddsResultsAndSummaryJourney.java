package org.sciday.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciday._support.Journey;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Deadline.Kind;
import org.sciday.campaigns.Deadline.Subject;
import org.sciday.campaigns.Quota;
import org.sciday.campaigns.Window;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;

/** After the festival: a clerk gives the numbers once and hands in what was drafted of them. */
class ClerkAddsResultsAndSummaryJourney extends Journey {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.HOURS);

    @Autowired
    Season season;

    @Autowired
    Stage stage;

    private UnitId city;
    private UnitId base;
    private CampaignId campaign;

    void prepare() {
        city = stage.association("滦市科学技术协会");
        var county = stage.unit("北县科学技术协会", UnitKind.COUNTY, city);
        stage.unit("南县科学技术协会", UnitKind.COUNTY, city);
        base = stage.unit("滦河湿地科普教育基地", UnitKind.BASE, county);
        var bases = List.of(UnitKind.BASE);
        campaign = season.asking(
                city,
                null,
                new Window(Season.dayOf(daysAgo(20)), Season.dayOf(daysAgo(-10))),
                List.of(
                        Season.quota("每个县（市、区）", List.of(UnitKind.COUNTY), false, 10, Quota.Measure.ACTIVITIES),
                        Season.quota("每个科普教育基地", bases, false, 2, Quota.Measure.ACTIVITIES),
                        Season.quota("科普教育基地", bases, true, 100, Quota.Measure.SESSIONS)),
                List.of(
                        Season.deadline(Kind.PUBLISH, Subject.ACTIVITY, Season.dayOf(daysAgo(3)), List.of()),
                        Season.deadline(Kind.SUMMARY, Subject.ACTIVITY, Season.dayOf(daysAgo(-3)), List.of()),
                        Season.deadline(Kind.SUMMARY, Subject.UNIT, Season.dayOf(daysAgo(-20)), List.of())));
        season.held(campaign, base, "湿地里的候鸟怎样认路", daysAgo(9), 3);
        season.held(campaign, base, "芦苇、苔草与一滴水的旅行：滦河湿地半日研学", daysAgo(6), 2);
        season.held(campaign, county, "科普大集进乡村", daysAgo(5), 1);
    }

    @ParameterizedTest
    @EnumSource
    void handsInWhatWasDraftedOfTheNumbers(Width width) {
        prepare();
        var page = windowOf(cast.staff("何一", Role.CLERK, base), width);
        page.navigate("/desk");
        look(page, "desk-home");
        page.navigate("/desk/obligations");
        look(page, "desk-obligations");
        page.navigate("/desk/results");
        look(page, "desk-results");
        link(page, "湿地里的候鸟怎样认路").click();
        page.getByLabel("到场人次").fill("183");
        page.getByLabel("线上观看人次").fill("1203");
        page.getByLabel("标题").first().fill("候鸟来了，请放轻脚步");
        page.getByLabel("网址").first().fill("https://news.example.cn/kepuri/01");
        page.getByLabel("媒体", new Page.GetByLabelOptions().setExact(true)).first().fill("滦市晚报");
        look(page, "desk-result");
        button(page, "保存，去写总结").click();
        page.waitForURL("**/summary");
        look(page, "desk-summary");
        assertThat(page.getByLabel("总结正文"))
                .hasValue(Pattern.compile("到场183人次。[\\s\\S]*《候鸟来了，请放轻脚步》（滦市晚报）"));
        button(page, "提交总结").click();
        assertThat(page.locator(".flash")).containsText("总结已提交");
        page.navigate("/desk/summaries");
        look(page, "desk-summaries");
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(days, ChronoUnit.DAYS);
    }
}
