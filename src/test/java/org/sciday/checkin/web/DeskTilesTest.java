package org.sciday.checkin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ScidayTest
class DeskTilesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Cast cast;

    @Autowired
    Sessions sessions;

    @Test
    void theDesksFirstPageCountsTodaysDoors() throws Exception {
        var house = sessions.house();
        sessions.bookable(house, 10, Instant.now());
        var clerk = cast.signIn(cast.staff("门口值守", Role.CLERK, house.unit()));
        assertThat(Jsoup.parse(desk(clerk)).select(".stats a[href=/desk/door]")).isNotEmpty();
    }

    private String desk(jakarta.servlet.http.Cookie who) throws Exception {
        return browser.perform(get("/desk").cookie(who)).andReturn().getResponse().getContentAsString();
    }
}
