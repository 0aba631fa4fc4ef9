package org.sciday.reservations.care.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.SessionId;
import org.sciday.reservations.EnrolledReservation;
import org.sciday.reservations.Party;
import org.sciday.reservations.Reservation.Status;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.care.NoShows;
import org.sciday.shared.AccountId;
import org.sciday.shared.Role;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** From the refusal to the appeal to the desk and back, without a script. */
@ScidayTest
class SuspensionPagesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Cast cast;

    @Autowired
    Sessions sessions;

    @Autowired
    Reservations reservations;

    @Autowired
    NoShows noShows;

    @Test
    void leadsFromTheRefusalToTheAppealAndBackToBooking() throws Exception {
        var house = sessions.house();
        var person = cast.resident("林小夏");
        for (var session : sessions.bookable(house, 10, Instant.now().minus(Duration.ofDays(5)), 3)) {
            held(session, person.id(), Status.CONFIRMED);
            held(session, Sessions.somebody().id(), Status.USED);
        }
        noShows.lookBack();
        var xiaoxia = cast.signIn(person);
        var booking = "/sessions/" + sessions.bookable(house, 4, Sessions.soon()) + "/booking";

        var refused = page(booking, xiaoxia);
        assertThat(refused.select("main form")).isEmpty();
        assertThat(refused.select("main a[href=/me/suspension]")).hasSize(1);
        assertThat(page("/me/tickets", xiaoxia).select("main .note a[href=/me/suspension]")).hasSize(1);

        var mine = page("/me/suspension", xiaoxia);
        assertThat(mine.select("tbody tr")).hasSize(3);
        browser.perform(post("/me/suspension/appeal").cookie(xiaoxia).with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        browser.perform(post("/me/suspension/appeal").param("text", "孩子发烧。").cookie(xiaoxia).with(csrf()))
                .andExpect(redirectedUrl("/me/suspension"));
        assertThat(page("/me/suspension", xiaoxia).select("main form")).isEmpty();

        var manager = cast.signIn(cast.staff("石二", Role.MANAGER, house.association()));
        assertThat(page("/desk", manager).select("a[href=/desk/appeals]")).isNotEmpty();
        var appeal = page("/desk/appeals", manager).select("tbody a").attr("href");
        assertThat(page(appeal, manager).text()).contains("孩子发烧。").contains("林**").doesNotContain("林小夏");
        browser.perform(post(appeal + "/refusal").cookie(manager).with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        browser.perform(post(appeal + "/acceptance").cookie(manager).with(csrf()))
                .andExpect(redirectedUrl("/desk/appeals"));
        assertThat(page("/desk/appeals?decided=true", manager).select("tbody tr")).hasSize(1);
        assertThat(page(booking, xiaoxia).select("main form")).hasSize(1);
    }

    private void held(SessionId session, AccountId who, Status status) {
        var made = Instant.now().minus(Duration.ofDays(6));
        var row = new EnrolledReservation(ReservationId.next(), session, who, new Party(1, 0), status, made);
        reservations.enrol(List.of(row), Viewer.platform());
    }

    private Document page(String path, Cookie cookie) throws Exception {
        var answer = browser.perform(get(path).cookie(cookie)).andExpect(status().isOk()).andReturn();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
