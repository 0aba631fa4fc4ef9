package org.sciday.campaigns.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.sciday._support.Cast;
import org.sciday.campaigns.CampaignParts;
import org.sciday.campaigns.CampaignStage;
import org.sciday.campaigns.Campaigns;
import org.sciday.shared.Role;
import org.sciday.units.Units;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A city's campaigns, and a manager who has signed in. */
abstract class CampaignScene {

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

    MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }

    Document page(MockHttpServletRequestBuilder request) throws Exception {
        var answer = answer(request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return parsed(answer);
    }

    static Document parsed(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
