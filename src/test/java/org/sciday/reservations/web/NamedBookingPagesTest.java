package org.sciday.reservations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.Activities;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Papers;
import org.sciday.reservations.Terms.Documents;
import org.sciday.reservations.Terms.Naming;
import org.sciday.reservations.terms.TermsBook;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Booking where everybody gives a name and a document, without a single script. */
@ScidayTest
class NamedBookingPagesTest {

    private static final String CHILD = Papers.idCard(LocalDate.of(2017, 5, 4));

    @Autowired
    MockMvc browser;

    @Autowired
    Cast cast;

    @Autowired
    Sessions sessions;

    @Autowired
    Activities activities;

    @Autowired
    TermsBook terms;

    private SessionId session;
    private String path;
    private Cookie mother;

    @BeforeEach
    void open() throws Exception {
        session = sessions.bookable(sessions.house(), 10, Sessions.soon());
        path = "/sessions/" + session + "/booking";
        var named = terms.usual().with(new Naming(Documents.EVERYBODY, true));
        terms.set(activities.session(session).activity(), named, 0, Viewer.platform());
        mother = cast.signIn(cast.resident("林小夏"));
    }

    @Test
    void asksEverybodysNameAndDocumentAndShowsThemInPart() throws Exception {
        var asked = page(get(path + "/confirmation?adults=1&children=1"), 200);
        assertThat(asked.select("main fieldset h3").eachText()).containsExactly("第 1 位（带队成人）", "第 2 位（儿童）");
        var adult = Papers.adult().document().number();
        var answer = browser.perform(party(adult, CHILD).param("guardian", "true").cookie(mother).with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        var ticket = page(get(answer.getResponse().getRedirectedUrl()), 200);
        assertThat(ticket.select(".pass").text())
                .contains("居民身份证", "苗**", "190****" + CHILD.substring(15))
                .doesNotContain("20170504");
        var again = browser.perform(party(adult, Papers.idCard(LocalDate.of(2018, 5, 4)))
                        .param("guardian", "true")
                        .cookie(cast.signIn(cast.resident("阿姨")))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andReturn();
        assertThat(again.getResponse().getContentAsString()).contains("一证一天只能预约一次");
    }

    @Test
    void saysAtTheFieldsWhatIsWrongAndKeepsWhatWasTyped() throws Exception {
        var adult = Papers.adult().document().number();
        var wrong = adult.substring(0, 17) + (adult.endsWith("1") ? "2" : "1");
        var answer = page(party(wrong, CHILD), 422);
        assertThat(answer.select("[id='f-visitors[0].number-error']").text()).contains("校验不符");
        assertThat(answer.select("[name='visitors[1].number']").val()).isEqualTo(CHILD);
        assertThat(answer.select("form[method=post][action=" + path + "]")).hasSize(1);
        assertThat(page(party(adult, CHILD), 422).select("#f-guardian-error")).hasSize(1);
        var young = page(party(CHILD, Papers.idCard(LocalDate.of(2018, 1, 1))), 422);
        assertThat(young.select("[id='f-visitors[0].number-error']").text()).contains("未满 18 岁");
        var nobody = page(post(path).param("adults", "2").param("key", UUID.randomUUID().toString()), 422);
        assertThat(nobody.select("main fieldset")).hasSize(2);
    }

    @Test
    void machinesNameEverybodyToo() throws Exception {
        var adult = Papers.adult().document().number();
        var body = """
                {"adults": 1, "visitors": [{"name": "林小夏", "kind": "ID_CARD", "number": "%s"}]}
                """;
        browser.perform(reserve(body.formatted(adult))).andExpect(status().isCreated());
        browser.perform(reserve(body.formatted("123")).cookie(mother))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("visitors[0].number"));
    }

    private MockHttpServletRequestBuilder reserve(String body) {
        return post("/api/v1/sessions/" + session + "/reservations")
                .cookie(mother)
                .with(csrf())
                .contentType("application/json")
                .content(body);
    }

    private MockHttpServletRequestBuilder party(String adult, String child) {
        return post(path)
                .param("adults", "1")
                .param("children", "1")
                .param("key", UUID.randomUUID().toString())
                .param("visitors[0].name", "林小夏")
                .param("visitors[0].kind", "ID_CARD")
                .param("visitors[0].number", adult)
                .param("visitors[1].name", "苗苗")
                .param("visitors[1].kind", "ID_CARD")
                .param("visitors[1].number", child);
    }

    private Document page(MockHttpServletRequestBuilder request, int status) throws Exception {
        var answer = browser.perform(request.cookie(mother).with(csrf()))
                .andExpect(status().is(status))
                .andReturn();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
