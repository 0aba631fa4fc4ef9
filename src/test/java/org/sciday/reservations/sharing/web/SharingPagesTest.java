package org.sciday.reservations.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Reservations;
import org.sciday.shared.Festival;
import org.sciday.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The clerk sets it, the visitor reads of it. */
@ScidayTest
class SharingPagesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Cast cast;

    @Autowired
    Sessions sessions;

    @Autowired
    Reservations reservations;

    @Test
    void saysInWordsWhatComesOfItAndTellsTheVisitorWhenMoreCome() throws Exception {
        var house = sessions.house();
        var afternoon = Festival.dateOf(Instant.now()).plusDays(9).atTime(14, 0);
        var session = sessions.bookable(house, 10, Festival.instantOf(afternoon));
        var clerk = cast.signIn(cast.staff("何一", Role.CLERK, house.unit()));
        var path = "/desk/activities/" + reservations.offer(session).activity() + "/sharing";
        assertThat(page(path, clerk).text()).contains("开放时放出 10 个");

        browser.perform(post(path).param("share1", "60").param("walkInShare", "50").param("hour1", "18:00").cookie(clerk).with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        browser.perform(post(path)
                        .param("share1", "50")
                        .param("days1", "1")
                        .param("hour1", "18:00")
                        .param("walkInShare", "10")
                        .cookie(clerk)
                        .with(csrf()))
                .andExpect(redirectedUrl(path));
        assertThat(page(path, clerk).text()).contains("开放时放出 4 个").contains("放出 5 个").contains("留给现场 1 个");
        var preview = browser.perform(post(path + "/preview").param("share1", "90").param("hour1", "08:00").cookie(clerk).with(csrf()))
                .andExpect(status().isOk())
                .andReturn();
        assertThat(Jsoup.parse(preview.getResponse().getContentAsString()).text()).contains("放出 9 个");

        reservations.book(new BookPlaces(session, 4, 0, UUID.randomUUID()), Sessions.somebody());
        assertThat(page("/sessions/" + session + "/booking", clerk).text()).contains("下一批名额 5 个");
    }

    private Document page(String path, Cookie cookie) throws Exception {
        var answer = browser.perform(get(path).cookie(cookie)).andExpect(status().isOk()).andReturn();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
