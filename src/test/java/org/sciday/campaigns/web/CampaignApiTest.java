package org.sciday.campaigns.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday.campaigns.CampaignParts;
import org.sciday.campaigns.CampaignStage;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.facts.NoticeJson;
import org.sciday.shared.Ids;
import org.sciday.shared.Role;
import org.sciday.units.Units;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ScidayTest
class CampaignApiTest {

    private static final String NOTICE = """
            {"isCampaign": true, "campaignName": "2026年滦市科普日", "theme": "点亮城市", "startsOn": "2026-09-19",
             "endsOn": "2026-09-25", "actions": [{"name": "千馆展览探未来", "group": null, "leads": []}],
             "obligations": [{"dueOn": "2026-10-10", "what": "总结", "who": "各单位"}], "confidence": 0.9}
            """;

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

    CampaignStage stage;
    Cookie manager;

    @BeforeEach
    void set() throws Exception {
        stage = new CampaignStage(units, campaigns, parts);
        manager = cast.signIn(cast.staff("届主", Role.MANAGER, stage.city));
    }

    @Test
    void makesADraftOfANoticeOpensItAndHandsItOnAgain() throws Exception {
        var answer = imported(NOTICE, "?key=" + Ids.next())
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("DRAFT"))
                .andExpect(jsonPath("$.theme").value("点亮城市"))
                .andReturn()
                .getResponse();
        var path = String.valueOf(answer.getHeader("Location"));
        browser.perform(get(path)).andExpect(status().isNotFound());

        browser.perform(post(path + "/opening").cookie(manager).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("OPEN"));

        browser.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.values.WINDOW.value.startsOn").value("2026-09-19"))
                .andExpect(jsonPath("$.values.WINDOW.own").value(true))
                .andExpect(jsonPath("$.values.DEADLINES.value[0].dueOn").value("2026-10-10"));
        var notice = browser.perform(get(path + "/notice"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(NoticeJson.read(notice).actions())
                .isEqualTo(NoticeJson.read(NOTICE).actions());
        assertThat(NoticeJson.read(notice).isCampaign()).isTrue();
    }

    @Test
    void theSameKeyMakesOneDraft() throws Exception {
        var key = "?key=" + Ids.next();
        var first = imported(NOTICE, key).andReturn().getResponse().getHeader("Location");

        imported(NOTICE, key).andExpect(header().string("Location", String.valueOf(first)));
    }

    @Test
    void tellsWhatIsMissingFieldByField() throws Exception {
        var path = imported("{\"isCampaign\": true, \"campaignName\": \"空\"}", "")
                .andReturn()
                .getResponse()
                .getHeader("Location");

        browser.perform(post(path + "/opening").cookie(manager).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[?(@.field == 'THEME')].code").value("campaigns.open.theme"))
                .andExpect(jsonPath("$.errors.length()").value(3));
    }

    @Test
    void refusesWhatIsNoCampaignAndWhatIsNoJson() throws Exception {
        imported("{\"kind\": \"work_points\", \"isCampaign\": false, \"title\": \"工作要点\"}", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("campaigns.import.not-a-campaign"));
        imported("{\"isCampaign\":\n tru", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("campaigns.import.unreadable"));
    }

    @Test
    void draftsAreNotForStrangers() throws Exception {
        var path = imported(NOTICE, "").andReturn().getResponse().getHeader("Location");
        var stranger = cast.signIn(cast.staff("外人", Role.MANAGER, stage.otherCounty));

        browser.perform(get(path).cookie(stranger)).andExpect(status().isNotFound());
        browser.perform(get(path + "/notice").cookie(stranger)).andExpect(status().isNotFound());
        browser.perform(post(path + "/opening").cookie(stranger).with(csrf())).andExpect(status().isNotFound());
        browser.perform(get(path).cookie(manager)).andExpect(status().isOk());
    }

    @Test
    void listsCampaignsPageByPage() throws Exception {
        var open = stage.open(stage.city, null);

        browser.perform(get("/api/v1/campaigns?year=2026"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].id").value(open.toString()))
                .andExpect(jsonPath("$.items[?(@.state == 'DRAFT')]").isEmpty());
        browser.perform(get("/api/v1/campaigns?cursor=" + open))
                .andExpect(jsonPath("$.items[?(@.id == '" + open + "')]").isEmpty());
    }

    private ResultActions imported(String notice, String query) throws Exception {
        return browser.perform(post("/api/v1/campaigns" + query)
                .contentType("application/json")
                .content(notice)
                .cookie(manager)
                .with(csrf()));
    }
}
