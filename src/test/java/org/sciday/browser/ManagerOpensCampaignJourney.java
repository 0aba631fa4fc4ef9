package org.sciday.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciday._support.Journey;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.CampaignParts;
import org.sciday.campaigns.CampaignStage;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.MainEvent;
import org.sciday.campaigns.Part;
import org.sciday.campaigns.facts.NoticeFacts;
import org.sciday.campaigns.facts.NoticeJson;
import org.sciday.shared.Ids;
import org.sciday.shared.Role;
import org.sciday.units.Units;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** A notice becomes a campaign: previewed, confirmed, corrected where the city differs, opened, looked at by a resident. */
class ManagerOpensCampaignJourney extends Journey {

    @Autowired
    Campaigns campaigns;

    @Autowired
    CampaignParts parts;

    @Autowired
    Units units;

    CampaignStage stage;
    CampaignId above;

    @BeforeEach
    void openTheCampaignAbove() throws IOException {
        stage = new CampaignStage(units, campaigns, parts);
        above = campaigns.importSheet(facts("nation-2024"), null, stage.province, CampaignStage.PLATFORM);
        campaigns.open(above, CampaignStage.PLATFORM);
    }

    @ParameterizedTest
    @EnumSource
    void makesACampaignOfANoticeAndOpensIt(Width width) throws IOException {
        var page = windowOf(cast.staff("届主", Role.MANAGER, stage.city), width);
        page.navigate("/desk/campaigns");
        look(page, "campaigns-desk");
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("新建活动届"))
                .first()
                .click();
        look(page, "campaigns-new");
        page.getByText("已经有解析好的 JSON").click();
        page.getByLabel("或者粘贴 JSON").fill(NoticeJson.write(facts("tangshan-2024")));
        page.getByLabel("上级活动届").last().selectOption(above.toString());
        button(page, "预览").click();
        assertThat(page.getByText("与上级相同，继续继承").first()).isVisible();
        look(page, "campaigns-import");

        button(page, "确认，建立草稿").click();
        page.waitForURL(url -> url.matches(".*/desk/campaigns/[0-9a-f-]{36}"));
        look(page, "campaigns-sheet");

        link(page, "开启").click();
        look(page, "campaigns-opening");
        button(page, "核对无误，开启").click();
        assertThat(page.getByText("活动届已开启")).isVisible();
        link(page, "公众页面").click();
        look(page, "campaigns-show");
    }

    @ParameterizedTest
    @EnumSource(names = "DESK")
    void overridesAListAndLeavesItAgain(Width width) {
        var draft = stage.draft(stage.city, above);
        var page = windowOf(cast.staff("届主", Role.MANAGER, stage.city), width);
        edit(page, draft, "ACTIONS");
        look(page, "campaigns-edit-actions");
        page.getByLabel("名称").first().fill("我市特色行动");
        button(page, "添加一行").click();
        assertThat(page.getByLabel("名称").nth(11)).isFocused();
        page.getByLabel("名称").last().fill("最后一项行动");
        button(page, "第 1 行下移").click();
        assertThat(page.getByLabel("名称").nth(1)).hasValue("我市特色行动");
        button(page, "保存").click();
        assertThat(page.getByText("已保存").first()).isVisible();
        look(page, "campaigns-sheet-own");
        assertThat(page.locator("#f-ACTIONS").getByText("最后一项行动")).isVisible();

        page.locator("#f-ACTIONS").getByText("恢复继承").click();
        look(page, "campaigns-inherit");
        button(page, "恢复继承").click();
        look(page, "campaigns-history");
        button(page, "恢复为这一版").click();
        assertThat(page.locator("#f-ACTIONS").getByText("最后一项行动")).isVisible();
    }

    @ParameterizedTest
    @EnumSource(names = "PHONE")
    void editsRowsWithoutScripts(Width width) {
        var draft = stage.draft(stage.city, above);
        var page = signIn(windowWithoutScripts(width), cast.staff("届主", Role.MANAGER, stage.city));
        edit(page, draft, "DEADLINES");
        button(page, "添加一行").click();
        page.getByLabel("内容").last().fill("补充完善活动信息");
        button(page, "保存").click();
        // All that is wrong at once, and nothing that was typed is lost.
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("请填写截止日期或相对期限");
        page.getByLabel("截止日期").last().fill("2024-10-22");
        button(page, "保存").click();
        assertThat(page.locator("#f-DEADLINES").getByText("补充完善活动信息")).isVisible();
    }

    @ParameterizedTest
    @EnumSource(names = "PHONE")
    void theSecondOfTwoEditorsSeesBothTexts(Width width) {
        var draft = stage.draft(stage.city, null);
        var page = windowOf(cast.staff("届主", Role.MANAGER, stage.city), width);
        edit(page, draft, "THEME");
        stage.state(draft, Part.THEME, "别人的主题");
        page.locator("#f-value\\.text").fill("我的主题");
        button(page, "保存").click();
        assertThat(page.getByText("别人的主题")).isVisible();
        look(page, "campaigns-conflict");
        button(page, "用我填写的保存").click();
        assertThat(page.locator("#f-THEME").getByText("我的主题")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void aResidentLooksAtTheCampaign(Width width) throws IOException {
        var id = campaigns.importSheet(facts("tangshan-2024"), above, stage.city, CampaignStage.PLATFORM);
        stage.state(
                id,
                Part.MAIN_EVENTS,
                List.of(withSites(campaigns.sheetOf(id).mainEvents().getFirst())));
        stage.state(id, Part.SUB_THEME, "科技点亮生活");
        campaigns.open(id, CampaignStage.PLATFORM);
        stage.open(stage.county, id);

        var page = window(width);
        page.navigate("/campaigns");
        look(page, "campaigns-list");
        page.navigate("/campaigns/" + id);
        assertThat(page.getByText("提升全民科学素质")).isVisible();
        assertThat(page.getByText("唐山科技馆")).isVisible();
        look(page, "campaigns-festival");
    }

    private static void edit(Page page, CampaignId campaign, String part) {
        page.navigate("/desk/campaigns/" + campaign + "/parts/" + part);
    }

    private static MainEvent withSites(MainEvent event) {
        return new MainEvent(
                event.id(),
                event.name(),
                event.place(),
                event.heldOn(),
                LocalTime.of(9, 0),
                List.of(
                        site(true, "南湖公园丹凤朝阳广场", 39.6052, 118.1632),
                        site(false, "唐山科技馆", 39.6475, 118.144),
                        site(false, "唐山工业职业技术学院", 39.2135, 118.3756),
                        site(false, "爱飞客航空科普基地", 39.6061, 118.1321),
                        site(false, "玖珑科技科普教育基地", 39.6747, 118.1586),
                        site(false, "新禾智能科技科普教育基地", 39.6634, 118.2427),
                        site(false, "丰润迎宾路小学科普教育基地", 39.8435, 118.1328)),
                null);
    }

    private static MainEvent.Site site(boolean main, String name, double lat, double lon) {
        return new MainEvent.Site(Ids.next(), main, name, "翔云道 25 号", "130203", lat, lon);
    }

    private static NoticeFacts facts(String name) throws IOException {
        return NoticeJson.read(
                new ClassPathResource("demo/campaigns/" + name + ".json").getContentAsString(StandardCharsets.UTF_8));
    }
}
