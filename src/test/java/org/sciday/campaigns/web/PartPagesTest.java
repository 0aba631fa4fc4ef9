package org.sciday.campaigns.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Host;
import org.sciday.campaigns.Part;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** One part of a sheet in its form. */
@ScidayTest
class PartPagesTest extends CampaignScene {

    @Autowired
    PartEditors editors;

    @Autowired
    MessageSource messages;

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
    void whatComesOfStayingAwayIsSaidInNumbersWithinReason() throws Exception {
        var campaign = stage.open(stage.city, null);

        var wrong = answer(edit(campaign, "ABSENCE").param("do", "save").param("value.noShows", "99"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(parsed(wrong).select(".error-summary li")).hasSize(1);
        assertThat(answer(edit(campaign, "ABSENCE").param("do", "save").param("value.noShows", "2")).getStatus())
                .isEqualTo(303);

        var sheet = page(get("/desk/campaigns/" + stage.draft(stage.county, campaign)).cookie(manager));
        assertThat(sheet.selectFirst("#f-ABSENCE").text())
                .contains("未到场满 2 次暂停预约", "来自 " + campaigns.get(campaign).name());
    }

    /** Labels are asked for by name, which no compiler and no search for keys sees. */
    @Test
    void everyFieldOfEveryFormHasItsWords() {
        var keys = Part.all().stream()
                .flatMap(part -> Stream.concat(
                        Stream.of("campaigns.part." + part, "campaigns.section." + part.section()),
                        editors.find(part.code()).orElseThrow().blank().stream().flatMap(PartPagesTest::keysOf)))
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
}
