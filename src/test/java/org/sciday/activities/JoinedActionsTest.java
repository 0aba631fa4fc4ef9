package org.sciday.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday._support.Stage;
import org.sciday.campaigns.ActionCounts;
import org.sciday.campaigns.ActionId;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ScidayTest
class JoinedActionsTest {

    @Autowired
    ActionCounts counts;

    @Autowired
    Activities activities;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Stage stage;

    @Autowired
    MockMvc browser;

    private void publish(CampaignId campaign, UnitId unit, ActionId action, Instant at) {
        var sorting = new Details.Sorting("OPEN_DAY", Set.of(), Set.of(), Set.of(), Set.of(action));
        var details = Samples.sound().withSorting(sorting);
        activities.enrol(List.of(new Enrolment(ActivityId.next(), campaign, unit, Samples.LUBEI, details, at)));
    }

    @Test
    void cardsOfTheCampaignSayHowManyActivitiesThePublicSees() throws Exception {
        var city = stage.association("滨城科协");
        var museum = stage.unit("滨城科技馆", UnitKind.VENUE, city);
        var campaign = stage.campaign(city, Stage.Plan.of(2024));
        var action = campaigns.actionsOf(campaign).getFirst();
        var now = Instant.now();
        publish(campaign, museum, action.id(), now.minusSeconds(1));
        publish(campaign, museum, action.id(), now.minusSeconds(1));
        publish(campaign, museum, action.id(), now.plusSeconds(86_400));

        assertThat(counts.publishedUnder(campaign)).containsEntry(action.origin(), 2L);
        var page = browser.perform(get("/campaigns/" + campaign)).andReturn().getResponse();
        assertThat(Jsoup.parse(page.getContentAsString()).select(".action-count").text())
                .isEqualTo("2 项活动");
    }
}
