package org.sciday.reservations.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.Activities;
import org.sciday.activities.SessionId;
import org.sciday.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ScidayTest
class TermsPagesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Cast cast;

    @Autowired
    Sessions sessions;

    @Autowired
    Activities activities;

    private SessionId session;
    private String path;
    private Cookie clerk;

    @BeforeEach
    void open() throws Exception {
        var house = sessions.house();
        session = sessions.bookable(house, 20, Sessions.soon());
        path = "/desk/activities/" + activities.session(session).activity() + "/terms";
        clerk = cast.signIn(cast.staff("填报员", Role.CLERK, house.unit()));
    }

    @Test
    void aPresetIsChangedSavedAndReadByVisitors() throws Exception {
        var desk = page(get(path.replace("/terms", "")), 200);
        assertThat(desk.select("a[href=" + path + "]").text()).isEqualTo("预约规则");
        var filled = page(get(path + "?preset=FAMILY"), 200);
        assertThat(filled.select("input[name=ageTo]").val()).isEqualTo("12");
        assertThat(filled.select("#preview").text()).contains("开始前 24 小时以前可以取消。");
        save(typed(post(path), filled, "maxParty", "6"));
        assertThat(page(get(path), 200).select("input[name=maxParty]").val()).isEqualTo("6");
        assertThat(page(get("/sessions/" + session + "/booking"), 200).select("[aria-labelledby=conditions]").text())
                .contains("预约须知")
                .contains("最多 6 人，每位成人最多带 2 名儿童");
    }

    @Test
    void saysWhatIsTypedWithoutKeepingIt() throws Exception {
        var filled = page(get(path + "?preset=VENUE"), 200);
        var preview = page(typed(post(path + "/preview"), filled, "dailyCap", "500"), 200);
        assertThat(preview.select("#preview").text()).contains("场馆一天最多接待 500 人");
        assertThat(preview.select("input[name=dailyCap]").val()).isEqualTo("500");
        assertThat(page(get(path), 200).select("input[name=dailyCap]").val()).isEmpty();
    }

    @Test
    void saysAtTheFieldsWhatMakesNoSense() throws Exception {
        var filled = page(get(path + "?preset=USUAL"), 200);
        var answer = page(typed(post(path), filled, "oneVisitADay", "true"), 422);
        assertThat(answer.select(".error-summary a[href=#f-oneVisitADay]")).hasSize(1);
        assertThat(answer.select("#f-oneVisitADay-error")).hasSize(1);
        var twice = page(typed(post(path), page(get(path + "?preset=VENUE"), 200), "cancelHours", "3"), 422);
        assertThat(twice.select("#f-cancelAt-error")).hasSize(1);
    }

    @Test
    void whoWasSlowerLooksAgain() throws Exception {
        var mine = page(get(path + "?preset=FAMILY"), 200);
        save(typed(post(path), page(get(path), 200), "maxParty", "2"));
        var told = page(typed(post(path), mine, "maxParty", "3"), 422);
        assertThat(told.select(".error-summary").text()).contains("刚刚被别人改过");
        assertThat(told.select("input[name=maxParty]").val()).isEqualTo("3");
        save(typed(post(path), told, "maxParty", "3"));
    }

    /** Sends the form as the page shows it, with one value changed. */
    private static MockHttpServletRequestBuilder typed(
            MockHttpServletRequestBuilder request, Document page, String name, String value) {
        for (var field : page.select("#terms [name]")) {
            var ticked = !field.attr("type").matches("radio|checkbox") || field.hasAttr("checked");
            if (ticked && !field.attr("name").equals(name) && !field.attr("name").equals("_csrf")) {
                request.param(field.attr("name"), field.val());
            }
        }
        return request.param(name, value);
    }

    private void save(MockHttpServletRequestBuilder request) throws Exception {
        browser.perform(request.cookie(clerk).with(csrf())).andExpect(redirectedUrl(path));
    }

    private Document page(MockHttpServletRequestBuilder request, int status) throws Exception {
        var answer = browser.perform(request.cookie(clerk).with(csrf()))
                .andExpect(status().is(status))
                .andReturn();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
