package org.sciday.campaigns.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.CampaignParts;
import org.sciday.campaigns.CampaignStage;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.Host;
import org.sciday.campaigns.Part;
import org.sciday.shared.Role;
import org.sciday.units.Units;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ScidayTest
class CampaignPagesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Cast cast;

    @Autowired
    Campaigns campaigns;

    @Autowired
    CampaignParts parts;

    @Autowired
    Units units;

    @Autowired
    PartEditors editors;

    @Autowired
    MessageSource messages;

    CampaignStage stage;
    Cookie manager;

    @BeforeEach
    void set() throws Exception {
        stage = new CampaignStage(units, campaigns, parts);
        manager = cast.signIn(cast.staff("届主", Role.MANAGER, stage.city));
    }

    @Test
    void everyoneReadsAnOpenCampaignAndNobodyADraft() throws Exception {
        var open = stage.open(stage.city, null);
        var draft = stage.draft(stage.county, open);

        var page = page(get("/campaigns/" + open));
        assertThat(page.selectFirst("h1").text()).contains("点亮城市");
        assertThat(page.select(".action-card")).hasSize(2);
        assertThat(page.select(".child-card")).isEmpty();
        assertThat(browser.perform(get("/campaigns/" + draft))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(page(get("/campaigns/" + draft).cookie(manager)).text()).contains("草稿预览");
    }

    @Test
    void theSheetSaysWhereEachValueComesFrom() throws Exception {
        var above = stage.open(stage.city, null);
        var below = stage.draft(stage.county, above);
        stage.state(below, Part.SUB_THEME, "北县的光");

        var sheet = page(get("/desk/campaigns/" + below).cookie(manager));

        assertThat(sheet.selectFirst("#f-THEME .source-note").text())
                .isEqualTo("来自 " + campaigns.get(above).name());
        assertThat(sheet.selectFirst("#f-THEME a.button").text()).isEqualTo("改写");
        assertThat(sheet.selectFirst("#f-SUB_THEME .source-note")).isNull();
        assertThat(sheet.select("#f-SUB_THEME a.button").eachText()).containsExactly("修改", "恢复继承");
    }

    @Test
    void buttonsBesideRowsChangeTheFormAndSaveNothing() throws Exception {
        var campaign = stage.open(stage.city, null);
        var form = page(get("/desk/campaigns/" + campaign + "/parts/ACTIONS").cookie(manager));
        assertThat(form.select(".edit-row")).hasSize(2);

        var moved = page(edit(campaign, "ACTIONS")
                .param("do", "down:rows:0")
                .param("rows[0].name", "甲行动")
                .param("rows[1].name", "乙行动"));

        assertThat(moved.select("input[name$=.name]").eachAttr("value")).containsExactly("乙行动", "甲行动");
        assertThat(campaigns.actionsOf(campaign).getFirst().name()).isEqualTo("千馆展览探未来");
    }

    @Test
    void bringsInThePlatformsWordsThatAreMissing() throws Exception {
        var campaign = stage.draft(stage.city, null);

        var form = page(edit(campaign, "PLACES")
                .param("do", "defaults")
                .param("rows[0].nameZh", "进军营")
                .param("rows[0].nameEn", "Barracks")
                .param("rows[0].code", "BARRACKS"));

        assertThat(form.select("input[name$=.code]").eachAttr("value"))
                .hasSize(7)
                .doesNotHaveDuplicates()
                .startsWith("BARRACKS");
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndNothingTypedIsLost() throws Exception {
        var campaign = stage.open(stage.city, null);

        var answer = answer(edit(campaign, "DEADLINES")
                .param("do", "save")
                .param("rows[0].what", "")
                .param("rows[1].what", "交总结")
                .param("rows[2].what", "交照片")
                .param("rows[2].dueOn", "十月"));

        assertThat(answer.getStatus()).isEqualTo(422);
        var form = parsed(answer);
        assertThat(form.select(".error-summary li")).hasSize(3);
        assertThat(form.select("textarea[name$=.what]").eachText()).containsExactly("交总结", "交照片");
    }

    @Test
    void aHostIsFoundBySearchAndMayBeABareName() throws Exception {
        var campaign = stage.draft(stage.city, null);
        var county = units.get(stage.county);

        var found = page(edit(campaign, "HOSTS")
                .param("do", "find:rows:1")
                .param("rows[0].name", "滦市教育局")
                .param("rows[1].name", "北县科协")
                .param("rows[1].unitQuery", county.name()));
        assertThat(found.select("input[name=rows[1].unit]").eachAttr("value")).contains(county.id().toString(), "");
        assertThat(found.select("input[name=rows[0].unit]")).isEmpty();

        var saved = answer(edit(campaign, "HOSTS")
                .param("do", "save")
                .param("rows[0].name", "滦市教育局")
                .param("rows[1].name", "北县科协")
                .param("rows[1].unitQuery", county.name())
                .param("rows[1].unit", county.id().toString()));
        assertThat(saved.getStatus()).isEqualTo(303);
        assertThat(campaigns.sheetOf(campaign).get(Part.HOSTS).value())
                .extracting(Host::unitId)
                .containsExactly(null, county.id());

        var again = page(get("/desk/campaigns/" + campaign + "/parts/HOSTS").cookie(manager));
        assertThat(again.select("input[name=rows[1].unit][checked]").eachAttr("value"))
                .containsExactly(county.id().toString());
        var unknown = answer(edit(campaign, "HOSTS").param("rows[0].name", "甲").param("rows[0].unitQuery", "并无此单位"));
        assertThat(unknown.getStatus()).isEqualTo(422);
    }

    @Test
    void aResidentFindsTheCampaignsOfTheirCounty() throws Exception {
        var city = stage.open(stage.city, null);
        var county = stage.open(stage.county, city);
        var elsewhere = stage.open(stage.otherCounty, city);
        var draft = stage.draft(stage.county, city);

        var local = page(get("/campaigns").param("region", "130203")).select("section[aria-labelledby=local] a.campaign-card");
        assertThat(local.eachAttr("href"))
                .contains("/campaigns/" + county, "/campaigns/" + city)
                .doesNotContain("/campaigns/" + elsewhere, "/campaigns/" + draft)
                .satisfies(all -> assertThat(all.indexOf("/campaigns/" + county)).isLessThan(all.indexOf("/campaigns/" + city)));
        assertThat(page(get("/campaigns").param("region", "nowhere")).select("#local")).isEmpty();
    }

    @Test
    void theSecondOfTwoEditorsGetsBothTextsAndConflict() throws Exception {
        var campaign = stage.open(stage.city, null);
        var version = campaigns.sheetOf(campaign).get(Part.THEME).version();
        stage.state(campaign, Part.THEME, "别人的主题");

        var answer = answer(edit(campaign, "THEME")
                .param("version", Integer.toString(version))
                .param("value.text", "我的主题"));

        assertThat(answer.getStatus()).isEqualTo(409);
        var page = parsed(answer);
        assertThat(page.selectFirst("main").text()).contains("别人的主题");
        assertThat(page.selectFirst("input[name=value.text]").attr("value")).isEqualTo("我的主题");
    }

    @Test
    void managersElsewhereReadTheSheetAndChangeNothing() throws Exception {
        var campaign = stage.open(stage.city, null);
        var stranger = cast.signIn(cast.staff("外人", Role.MANAGER, stage.county));

        var sheet = page(get("/desk/campaigns/" + campaign).cookie(stranger));
        assertThat(sheet.select(".sheet-margin a.button")).isEmpty();
        var answer = answer(post("/desk/campaigns/" + campaign + "/parts/THEME")
                .param("value.text", "县里改")
                .cookie(stranger)
                .with(csrf()));
        assertThat(answer.getStatus()).isEqualTo(403);
    }

    /** Labels are asked for by name, which no compiler and no search for keys sees. */
    @Test
    void everyFieldOfEveryFormHasItsWords() {
        var keys = Part.all().stream()
                .flatMap(part -> Stream.concat(
                        Stream.of("campaigns.part." + part, "campaigns.section." + part.section()),
                        editors.find(part.code()).orElseThrow().blank().stream().flatMap(CampaignPagesTest::keysOf)))
                .distinct()
                .toList();

        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(keys)
                    .allSatisfy(key -> assertThat(messages.getMessage(key, null, "", locale))
                            .as(key)
                            .isNotBlank());
        }
    }

    private static Stream<String> keysOf(Grid grid) {
        return grid.columns().stream()
                .filter(column -> column.kind() != Column.Kind.HIDDEN)
                .flatMap(column -> Stream.concat(
                        Stream.of("campaigns.column." + column.name()),
                        column.codes().stream().map(code -> column.vocabulary() + "." + code)));
    }

    private MockHttpServletRequestBuilder edit(CampaignId campaign, String part) {
        return post("/desk/campaigns/" + campaign + "/parts/" + part)
                .cookie(manager)
                .with(csrf());
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        var answer = answer(request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return parsed(answer);
    }

    private static Document parsed(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
