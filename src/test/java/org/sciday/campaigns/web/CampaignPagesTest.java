package org.sciday.campaigns.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday.campaigns.Part;
import org.sciday.shared.Role;

@ScidayTest
class CampaignPagesTest extends CampaignScene {

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

}
