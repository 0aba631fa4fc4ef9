package org.sciday.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciday._support.Cast;
import org.sciday._support.Journey;
import org.sciday._support.Stage;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.notices.NoticeReader;
import org.sciday.notices.TakeNotice;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

class ManagerTurnsNoticeIntoCampaignJourney extends Journey {

    @Autowired
    Stage stage;

    @Autowired
    Campaigns campaigns;

    @Autowired
    TakeNotice taking;

    UnitId city;
    Cast.Person manager;
    Cast.Person clerk;

    @BeforeEach
    void set() {
        city = stage.association("望川市科协" + UUID.randomUUID().toString().substring(0, 8));
        var county = stage.unit("东县科协" + UUID.randomUUID().toString().substring(0, 8), UnitKind.COUNTY, city);
        manager = cast.staff("届主", Role.MANAGER, city);
        clerk = cast.staff("县员", Role.CLERK, county);
    }

    @ParameterizedTest
    @EnumSource
    void readsConfirmsCorrectsAndOpens(Width width) throws IOException {
        var page = windowOf(manager, width);
        upload(page, width);

        button(page, "采纳全部可信的").click();
        assertThat(page.locator(".finding.accepted").first()).isVisible();
        look(page, "notices-reading-accepted");
        correctTheTheme(page);
        keep(page, "notices-reading-corrected");

        button(page, "建立活动届草稿").click();
        page.waitForURL(url -> url.contains("/desk/campaigns/"));
        assertThat(page.getByText("看通知原句").first()).isVisible();
        look(page, "notices-campaign-sheet");
        var campaign = CampaignId.of(page.url().replaceAll(".*/campaigns/([0-9a-f-]{36}).*", "$1"));

        open(campaign);
        theUnitSeesWhy(width);
    }

    @Test
    void readsByKeyboard() throws IOException {
        var page = reading(windowOf(manager, Width.DESK), city());
        assertThat(page.locator(".reading[data-keys]")).hasCount(1);
        page.keyboard().press("j");
        assertThat(page.locator(".finding.current")).hasCount(1);
        page.keyboard().press("a");
        assertThat(page.locator(".finding.accepted")).hasCount(1);
        assertThat(page.locator(".finding.current.open")).hasCount(1);
        page.keyboard().press("x");
        assertThat(page.locator(".finding.rejected")).hasCount(1);
        page.keyboard().press("u");
        assertThat(page.locator(".finding.rejected")).hasCount(0);
        page.locator("[data-document]").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("[data-picked]")).hasText(page.locator(".sentence").nth(1).textContent());
        page.keyboard().press("Enter");
        assertThat(page.locator("#pick-field")).isFocused();
        page.locator("[data-document]").focus();
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
    }

    @Test
    void addsAValueFromASentence() throws IOException {
        var page = reading(windowOf(manager, Width.DESK), city());
        page.locator(".sentence").filter(having("部分活动可延续")).locator("span, mark").last().click();
        assertThat(page.locator("[data-picked]")).containsText("部分活动可延续至10月12日");
        page.locator("#pick-field").selectOption("DIRECTIONS");
        button(page, "补充一项").click();
        page.locator("#f-words").fill("活动可延续");
        page.locator("#editor button[type=submit]").click();
        assertThat(page.locator(".finding").filter(having("活动可延续")).getByText("手填")).isVisible();
    }

    @Test
    void decidesWithoutScripts() throws IOException {
        var page = reading(signIn(windowWithoutScripts(Width.DESK), manager), city());
        page.locator("input[name=ticked]").first().check();
        button(page, "采纳勾选的").click();
        assertThat(page.locator(".finding.accepted")).hasCount(1);
        assertThat(page.locator(".finding q").first()).isVisible();
    }

    @Test
    void belowAnotherCampaignOnlyTheDifferencesAreLookedAt() throws IOException {
        var province = stage.association("清泽省科协" + UUID.randomUUID().toString().substring(0, 8));
        var below = stage.unit("望川科协" + UUID.randomUUID().toString().substring(0, 8), UnitKind.ASSOCIATION, province);
        var above = campaigns.importSheet(new NoticeReader().read(sample("province")).facts(), null, province, Viewer.platform());
        campaigns.open(above, Viewer.platform());
        var page = windowOf(cast.staff("市主", Role.MANAGER, below), Width.DESK);
        page.setViewportSize(768, 1024);
        reading(page, below, city());
        page.getByLabel("上级活动届").selectOption(above.toString());
        button(page, "选定").click();
        assertThat(page.getByText("与上级相同（")).isVisible();
        look(page, "notices-reading-child");
    }

    @Test
    void workPointsAreKeptAsADocument() {
        var page = reading(windowOf(manager, Width.DESK), """
                望川市科学技术协会2025年工作要点
                2025年，市科协将围绕中心、服务大局，重点做好以下工作。
                一、提升公民科学素质
                1. 全年举办科普报告会不少于12场，覆盖公众5万人次。
                2. 建设科普教育基地10个，培训科技辅导员200名。
                二、服务科技工作者
                3. 推荐优秀科技工作者15名，走访慰问50人次。
                """);
        assertThat(page.getByText("不是举办活动的通知")).isVisible();
        assertThat(page.getByText("建立活动届草稿")).hasCount(0);
        look(page, "notices-work-points");

        button(page, "按活动通知处理").click();
        assertThat(button(page, "建立活动届草稿")).isVisible();
        page.setViewportSize(390, 844);
        look(page, "notices-judged");
        button(page, "这不是举办活动的通知").click();
        assertThat(page.getByText("建立活动届草稿")).hasCount(0);
    }

    private Page reading(Page page, String text) {
        return reading(page, city, text);
    }

    private Page reading(Page page, UnitId owner, String text) {
        var id = taking.fromText(text, owner, UUID.randomUUID(), Viewer.platform());
        page.navigate("/desk/notices/" + id + "/reading");
        page.waitForLoadState(LoadState.NETWORKIDLE); // a sentence can be pressed once its script is there
        return page;
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private void upload(Page page, Width width) throws IOException {
        page.navigate("/desk/notices");
        look(page, "notices-desk-empty");
        link(page, "上传通知").click();
        look(page, "notices-new");
        page.getByLabel("通知文件").setInputFiles(new FilePayload("通知.txt", "text/plain", city().getBytes(StandardCharsets.UTF_8)));
        button(page, "上传并阅读").click();
        page.waitForURL(url -> url.endsWith("/reading"));
        assertThat(page.getByText("已收下，请核对读出的内容")).isVisible();
        keep(page, "notices-reading");
        if (width == Width.PHONE) {
            page.getByText("原文", new Page.GetByTextOptions().setExact(true)).first().click();
            look(page, "notices-reading-text");
            page.locator("[data-show=settings]").click();
        }
    }

    private void correctTheTheme(Page page) {
        var theme = page.locator(".finding").filter(having("副主题")).first();
        theme.getByText("更正").click();
        var words = page.locator("#f-words");
        words.fill("一江清水润万家");
        keep(page, "notices-reading-editor");
        button(page, "保存更正").click();
        assertThat(page.locator(".finding").filter(having("一江清水润万家"))
                        .getByText("已更正"))
                .isVisible();
    }

    private void open(CampaignId campaign) {
        campaigns.open(campaign, Viewer.platform());
    }

    private void theUnitSeesWhy(Width width) {
        var page = windowOf(clerk, width);
        page.navigate("/desk/obligations");
        look(page, "notices-obligations");
        page.getByText("看通知原句").first().click();
        page.waitForURL(url -> url.contains("/notices/"));
        assertThat(page.locator("mark.here").first()).isVisible();
        look(page, "notices-sentence");
    }

    private static String city() throws IOException {
        return sample("city");
    }

    private static String sample(String name) throws IOException {
        return new ClassPathResource("demo/notices/" + name + ".txt").getContentAsString(StandardCharsets.UTF_8);
    }
}
