package org.sciday.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciday._support.Cast.Person;
import org.sciday._support.Journey;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.activities.ActivityId;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Window;
import org.sciday.results.Figures;
import org.sciday.results.Results;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the indicators to the certificate: evaluated, objected, marked, frozen, recommended, shown, commended. */
class ManagerCommendsJourney extends Journey {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.HOURS);

    @Autowired
    Season season;

    @Autowired
    Stage stage;

    @Autowired
    Results results;

    @Autowired
    JdbcClient database;

    private UnitId county;
    private UnitId base;
    private CampaignId campaign;
    private Person manager;
    private Person clerk;
    private Person expert;

    void prepare() {
        var city = stage.association("滦市科学技术协会");
        county = stage.unit("北县科学技术协会", UnitKind.COUNTY, city);
        stage.unit("南县科学技术协会", UnitKind.COUNTY, city);
        base = stage.unit("滦河湿地科普教育基地", UnitKind.BASE, county);
        var window = new Window(Season.dayOf(daysAgo(20)), Season.dayOf(daysAgo(-10)));
        campaign = season.asking(city, null, window, List.of(), List.of());
        manager = cast.staff("石二", Role.MANAGER, city);
        clerk = cast.staff("王五", Role.CLERK, county);
        expert = cast.resident("周九");
        ActivityId birds = season.held(campaign, base, "湿地里的候鸟怎样认路", daysAgo(9), 3);
        season.held(campaign, county, "科普大集进乡村", daysAgo(5), 1);
        var writer = cast.viewer(cast.staff("何一", Role.CLERK, base));
        results.save(birds, new Figures(900, "门口另有人数", null, 6, 20), "", List.of(), 0, writer);
    }

    @ParameterizedTest
    @EnumSource
    void leadsFromIndicatorsToACertificate(Width width) throws IOException {
        prepare();
        var desk = windowOf(manager, width);
        evaluate(desk);
        var unit = windowOf(clerk, width);
        objects(unit);
        marks(windowOf(expert, width));
        freezes(desk);
        asks(desk);
        recommends(unit);
        shows(desk);
        certificate(desk, window(width));
    }

    private void evaluate(Page desk) {
        desk.navigate("/desk/evaluations");
        desk.getByLabel("活动届").selectOption(campaign.toString());
        button(desk, "发起评价").click();
        look(desk, "evaluation-draft");
        link(desk, "数量规模").click();
        desk.getByLabel("计算公式").fill("2 × 发布活动 + 点赞数");
        button(desk, "试算").click();
        assertThat(desk.locator(".error-summary")).containsText("点赞数");
        desk.getByLabel("计算公式").fill("2 × 发布活动 + 封顶(举办场次, 20)");
        desk.getByLabel("试算样例").fill("发布活动 5, 举办场次 12 = 22");
        button(desk, "试算").click();
        assertThat(desk.locator("#trial")).containsText("与样例一致");
        look(desk, "evaluation-indicator");
        button(desk, "保存指标").click();
        link(desk, "对象与规则").click();
        desk.getByLabel("手机号或邮箱").fill(expert.address());
        button(desk, "邀请").click();
        assertThat(desk.locator("#experts")).containsText("周九");
        link(desk, "返回评价").click();
        desk.onceDialog(Dialog::accept);
        button(desk, "向各单位公布").click();
        assertThat(desk.locator("tbody tr")).hasCount(3);
        look(desk, "evaluation-units");
    }

    private void objects(Page unit) {
        unit.navigate("/desk/evaluations");
        unit.locator("main a[href*='/units/']").first().click();
        assertThat(unit.locator("#hints")).containsText("填报到场 900 人次");
        look(unit, "evaluation-unit");
        unit.locator("a.chip[href$='/evidence/activities']").first().click();
        assertThat(unit.locator("tbody tr")).hasCount(2);
        unit.goBack();
        unit.getByText("对这一项有异议").first().click();
        unit.getByLabel("哪里不对，应当是怎样").first().fill("少算一家参与单位");
        unit.locator("details[open] button").first().click();
        assertThat(unit.locator(".flash")).containsText("异议已提交");
    }

    private void marks(Page page) {
        page.navigate("/me/evaluations");
        page.locator("main a[href*='/me/evaluations/']").first().click();
        page.locator("main a[href*='/units/']").first().click();
        page.getByLabel("分数（0—100）").fill("86.5");
        look(page, "evaluation-sheet");
        button(page, "保存分数").click();
        assertThat(page.locator(".meter")).containsText("1 / 3");
    }

    private void freezes(Page desk) {
        desk.reload();
        desk.locator("a[href$='/objections']").first().click();
        desk.locator("main h2 a").first().click();
        desk.getByLabel("核实无误，维持").check();
        desk.getByLabel("答复").fill("该单位没有发布活动");
        button(desk, "提交答复").click();
        link(desk, "返回评价").click();
        link(desk, "去封存").click();
        desk.onceDialog(Dialog::accept);
        button(desk, "封存结果").click();
        assertThat(desk.locator("main")).containsText("内容完整，重新计算的结果一致");
        look(desk, "evaluation-frozen");
    }

    private void asks(Page desk) {
        desk.navigate("/desk/recommendations/new");
        desk.getByLabel("活动届").selectOption(campaign.toString());
        desk.getByLabel("名称").fill("全国科普日优秀组织单位和优秀活动");
        desk.locator("tr:has(input[value='COUNTY']) input[type=number]").first().fill("2");
        desk.locator("tr:has(input[value='COUNTY']) input[type=number]").last().fill("2");
        look(desk, "recommendation-new");
        button(desk, "发起").click();
        assertThat(desk.locator(".flash")).containsText("推荐已发起");
    }

    private void recommends(Page unit) {
        unit.navigate("/desk/recommendations");
        link(unit, "全国科普日优秀组织单位和优秀活动").click();
        unit.locator("#found button").first().click();
        unit.locator("#found button").first().click();
        unit.locator(".tabs a").last().click();
        unit.locator("#found button").first().click();
        for (var i = 0; i < 3; i++) {
            unit.locator(".ranked-reason textarea").nth(i).fill("常年面向公众开放，讲解准确，参与面广");
            unit.locator(".ranked-reason button").nth(i).click();
        }
        unit.locator(".ranked-moves button[value=UP]").nth(1).press("Enter");
        look(unit, "recommendation-list");
        button(unit, "报送").click();
        assertThat(unit.locator(".flash")).containsText("已报送");
    }

    private void shows(Page desk) {
        desk.reload();
        link(desk, "北县科学技术协会").click();
        button(desk, "采纳").click();
        look(desk, "recommendation-round");
        desk.onceDialog(Dialog::accept);
        button(desk, "公示 5 个工作日").click();
        link(desk, "公示页面").click();
        look(desk, "public-notice");
    }

    private void certificate(Page desk, Page passing) throws IOException {
        var notice = desk.url();
        database.sql("update recommendations.round set notice_ends_at = now() - interval '1 hour' where campaign_id = ?")
                .params(campaign.value())
                .update();
        desk.goBack();
        desk.reload();
        desk.onceDialog(Dialog::accept);
        button(desk, "表扬并发证书").click();
        assertThat(desk.locator(".flash")).containsText("已表扬");
        passing.navigate(notice);
        passing.locator("a[href^='/certificates/']").first().click();
        assertThat(passing.locator("main")).containsText("证书真实有效");
        look(passing, "certificate");
        var paper = passing.waitForDownload(() -> link(passing, "下载证书").click());
        var kept = Path.of("target/screenshots/certificate.pdf");
        paper.saveAs(kept);
        Assertions.assertEquals("%PDF", new String(Files.readAllBytes(kept), 0, 4, StandardCharsets.US_ASCII));
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(days, ChronoUnit.DAYS);
    }
}
