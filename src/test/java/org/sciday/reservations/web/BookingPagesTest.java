package org.sciday.reservations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.SessionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The three steps without a single script, and the same by JSON. */
@ScidayTest
class BookingPagesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Cast cast;

    @Autowired
    Sessions sessions;

    private SessionId session;
    private Cookie xiaoxia;

    @BeforeEach
    void open() throws Exception {
        session = sessions.bookable(sessions.house(), 4, Sessions.soon());
        xiaoxia = cast.signIn(cast.resident("林小夏"));
    }

    @Test
    void leadsFromThePartyToTheTicket() throws Exception {
        var party = page("/sessions/" + session + "/booking", null);
        assertThat(party.select("form[action$=/confirmation] input[name=adults]")).hasSize(4);
        assertThat(party.text()).contains("还有 4 个名额");
        var way = "/sessions/" + session + "/booking/confirmation?adults=2&children=1";
        browser.perform(get(way))
                .andExpect(redirectedUrl("/sign-in?next=%2Fsessions%2F" + session
                        + "%2Fbooking%2Fconfirmation%3Fadults%3D2%26children%3D1"));
        var confirm = page(way, xiaoxia);
        assertThat(confirm.text()).contains("2 位成人、1 名儿童").contains("林**");
        var key = confirm.select("main input[name=key]").val();
        var ticket = book(key);
        assertThat(book(key)).isEqualTo(ticket);
        var shown = page(ticket, xiaoxia);
        assertThat(shown.select(".pass-turning[data-codes]")).hasSize(1);
        assertThat(shown.select("noscript .pass-qr svg")).hasSize(1);
        assertThat(shown.select(".steps li[aria-current]").text()).isEqualTo("入场码");
        assertThat(shown.text()).doesNotContain("林小夏");
        assertThat(page("/me/tickets", xiaoxia).select(".visit")).hasSize(1);
        browser.perform(get(ticket + "/calendar.ics").cookie(xiaoxia))
                .andExpect(status().isOk())
                .andExpect(content().string(org.hamcrest.Matchers.stringContainsInOrder("BEGIN:VEVENT", "共 3 人", "URL:http", ticket)));
        browser.perform(get(ticket + "/paper").cookie(xiaoxia)).andExpect(status().isOk());
    }

    @Test
    void givesPlacesBackAfterAsking() throws Exception {
        var ticket = book(UUID.randomUUID().toString());
        assertThat(page(ticket + "/cancellation", xiaoxia).select("form[action$=/cancellation]")).hasSize(1);
        for (var i = 0; i < 2; i++) {
            browser.perform(post(ticket + "/cancellation").cookie(xiaoxia).with(csrf()))
                    .andExpect(redirectedUrl(ticket));
        }
        assertThat(page(ticket, xiaoxia).select(".pass.cancelled")).hasSize(1);
    }

    @Test
    void othersTicketsDoNotExist() throws Exception {
        var ticket = book(UUID.randomUUID().toString());
        var stranger = cast.signIn(cast.resident("阿姨"));
        for (var path : new String[] {"", "/codes", "/paper", "/ticket.pdf", "/calendar.ics", "/party", "/cancellation"}) {
            browser.perform(get(ticket + path).cookie(stranger)).andExpect(status().isNotFound());
        }
        browser.perform(post(ticket + "/cancellation").cookie(stranger).with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void sendsAPartyThatIsTooLargeBackToTheFirstStep() throws Exception {
        var answer = browser.perform(get("/sessions/" + session + "/booking/confirmation?adults=4&children=2")
                        .cookie(xiaoxia))
                .andExpect(status().isUnprocessableEntity())
                .andReturn();
        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.select(".error-summary a[href=#f-children]")).hasSize(1);
        assertThat(page.select("input[name=adults][value=4]").hasAttr("checked")).isTrue();
    }

    @Test
    void booksAndCancelsByJson() throws Exception {
        browser.perform(get("/api/v1/sessions/" + session + "/places"))
                .andExpect(jsonPath("$.free").value(4))
                .andExpect(jsonPath("$.bookable").value(true));
        var key = UUID.randomUUID().toString();
        for (var i = 0; i < 2; i++) {
            browser.perform(post("/api/v1/sessions/" + session + "/reservations")
                            .cookie(xiaoxia)
                            .with(csrf())
                            .header("Idempotency-Key", key)
                            .contentType("application/json")
                            .content("{\"adults\":2,\"children\":1}"))
                    .andExpect(status().isCreated())
                    .andExpect(jsonPath("$.status").value("CONFIRMED"))
                    .andExpect(jsonPath("$.code").isNotEmpty());
        }
        var mine = browser.perform(get("/api/v1/me/reservations").cookie(xiaoxia))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andReturn();
        var id = com.jayway.jsonpath.JsonPath.<String>read(mine.getResponse().getContentAsString(), "$.items[0].id");
        browser.perform(post("/api/v1/reservations/" + id + "/cancellation").cookie(xiaoxia).with(csrf()))
                .andExpect(jsonPath("$.status").value("CANCELLED"));
        browser.perform(post("/api/v1/sessions/" + session + "/reservations")
                        .cookie(xiaoxia)
                        .with(csrf())
                        .contentType("application/json")
                        .content("{\"adults\":9}"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("reservations.refused.PARTY_TOO_LARGE"));
    }

    @Test
    void aPassBooksThisSessionWithoutASignIn() throws Exception {
        var bookings = "/api/v1/sessions/" + session + "/reservations";
        var answer = browser.perform(post("/api/v1/sessions/" + session + "/pass").cookie(xiaoxia).with(csrf()))
                .andExpect(status().isOk())
                .andReturn();
        var pass = com.jayway.jsonpath.JsonPath.<String>read(answer.getResponse().getContentAsString(), "$.pass");
        browser.perform(post(bookings).header("Sciday-Pass", pass).contentType("application/json").content("{\"adults\":1}"))
                .andExpect(status().isCreated());
        var elsewhere = "/api/v1/sessions/" + UUID.randomUUID() + "/reservations";
        browser.perform(post(elsewhere).header("Sciday-Pass", pass).contentType("application/json").content("{}"))
                .andExpect(status().isUnauthorized());
        browser.perform(post(bookings).header("Sciday-Pass", pass + "x").contentType("application/json").content("{}"))
                .andExpect(status().isUnauthorized());
    }

    private String book(String key) throws Exception {
        var answer = browser.perform(post("/sessions/" + session + "/booking")
                        .param("adults", "2")
                        .param("children", "1")
                        .param("key", key)
                        .cookie(xiaoxia)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        return answer.getResponse().getRedirectedUrl();
    }

    private Document page(String path, Cookie cookie) throws Exception {
        var request = get(path);
        if (cookie != null) {
            request.cookie(cookie);
        }
        var answer = browser.perform(request).andExpect(status().isOk()).andReturn();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
