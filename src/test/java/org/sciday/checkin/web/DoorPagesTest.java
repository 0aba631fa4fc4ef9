package org.sciday.checkin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.SessionId;
import org.sciday.campaigns.Absence;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking;
import org.sciday.reservations.Reservation;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.Terms;
import org.sciday.reservations.terms.TermsBook;
import org.sciday.secrets.Vault;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The door without scripts: scan, tap, count, undo, print. */
@ScidayTest
class DoorPagesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Cast cast;

    @Autowired
    Sessions sessions;

    @Autowired
    Reservations reservations;

    @Autowired
    TermsBook terms;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient database;

    private Sessions.House house;
    private UnitId association;
    private SessionId session;
    private String door;
    private Cookie clerk;
    private Reservation booked;
    private String token;

    @BeforeEach
    void open() throws Exception {
        house = sessions.house();
        association = house.association();
        session = sessions.bookable(house, 10, Instant.now().plus(Duration.ofMinutes(20)));
        door = "/desk/door/" + session;
        clerk = cast.signIn(cast.staff("门口值守", Role.CLERK, house.unit()));
        var holder = cast.viewer(cast.resident("林小夏"));
        booked = ((Booking.Confirmed) reservations.book(new BookPlaces(session, 2, 1, UUID.randomUUID()), holder))
                .reservation();
        token = reservations.ticketOf(booked.id(), holder).token();
    }

    @Test
    void showsTodaysDoorsAndLetsAScanIn() throws Exception {
        assertThat(page(get("/desk/door")).select(".door-cards a[href$=" + session + "]")).hasSize(1);
        var open = page(get(door));
        assertThat(open.select(".door-list").text()).contains("林**").doesNotContain("林小夏");
        var nonce = open.select(".door-scan input[name=nonce]").val();
        var in = page(post(door + "/check-ins").param("ticket", token).param("nonce", nonce));
        assertThat(in.select(".door-answer.good").text()).contains("请进，3 人");
        assertThat(in.select(".door-numbers dd").first().text()).startsWith("3");
        assertThat(page(post(door + "/check-ins").param("ticket", token)).select(".door-answer.mind")).hasSize(1);
        var undo = in.select(".door-answer form").attr("action");
        assertThat(page(post(undo)).select(".door-numbers dd").first().text()).startsWith("0");
    }

    @Test
    void findsByNameAndLetsInWithOneTap() throws Exception {
        assertThat(page(get(door).param("q", "小夏")).select(".door-list li")).hasSize(1);
        assertThat(page(get(door).param("q", "小明")).select(".door-list li")).isEmpty();
        var in = page(post(door + "/check-ins")
                .param("reservation", booked.id().toString())
                .param("people", "2"));
        assertThat(in.select(".door-answer.good").text()).contains("2 人");
        assertThat(in.select(".door-list li.inside")).hasSize(1);
        assertThat(page(get(door + "/paper")).select(".door-paper tbody tr")).hasSize(1);
    }

    @Test
    void showsTheDoorsOfUnitsBelowToThoseAbove() throws Exception {
        var above = cast.signIn(cast.staff("总值守", Role.CLERK, association));
        var answer = browser.perform(get("/desk/door").cookie(above)).andReturn();
        var doors = Jsoup.parse(answer.getResponse().getContentAsString()).select(".door-cards li");
        assertThat(doors.select("a[href$=" + session + "]")).hasSize(1);
        assertThat(doors.text()).contains("天文馆");
        assertThat(page(get("/desk/door").param("q", "没有%这场")).select(".door-cards li")).isEmpty();
    }

    @Test
    void turnsPagesOfALongList() throws Exception {
        var hall = sessions.bookable(house, 60, Instant.now().plus(Duration.ofMinutes(20)));
        for (var i = 0; i < 51; i++) {
            reservations.book(new BookPlaces(hall, 1, 0, UUID.randomUUID()), Sessions.somebody());
        }
        assertThat(page(get("/desk/door/" + hall)).select(".door-list li")).hasSize(50);
        assertThat(page(get("/desk/door/" + hall).param("page", "2")).select(".door-list li")).hasSize(1);
    }

    @Test
    void countsThoseWithoutATicket() throws Exception {
        var counted = page(post(door + "/walk-ins").param("people", "5"));
        assertThat(counted.select(".door-answer.good").text()).contains("已计 5 人");
        assertThat(counted.select(".door-walk-ins form[action$=/undoing]")).hasSize(1);
    }

    @Test
    void letsAGroupInByItsReceiptWithHowManyReallyCame() throws Exception {
        var id = accepted();
        var open = page(get(door));
        var row = open.select("form[action$=/group-entries]");
        assertThat(open.select("#door").text()).contains("第一小学").contains("9 人：学生 8 人，老师 1 人");
        var number = open.select("#groups + .door-list .door-code").text();
        var in = page(post(row.attr("action")).param("group", id.toString()).param("people", "7"));
        assertThat(in.select(".door-answer.good").text()).contains("请进，7 人").contains("第一小学");
        assertThat(in.select(".door-numbers").text()).contains("团体预约 7").contains("现场入场 0").contains("场内合计 7");
        assertThat(page(post(door + "/check-ins").param("ticket", number)).select(".door-answer.mind").text())
                .contains("这个团体");
        page(post(in.select(".door-answer form").attr("action")));
        var whole = page(post(door + "/check-ins").param("ticket", number));
        assertThat(whole.select(".door-answer.good").text()).contains("请进，9 人");
        var tooMany = post(row.attr("action")).param("group", id.toString()).param("people", "10");
        assertThat(page(tooMany).select(".door-answer.stop")).hasSize(1);
        assertThat(page(get(door + "/paper")).select(".door-paper tbody tr")).hasSize(2);
    }

    private UUID accepted() {
        var id = UUID.randomUUID();
        database.sql("""
                insert into reservations.group_booking
                       (id, session_id, account_id, key, organisation, sealed_contact, pupils, teachers,
                        letter_name, letter_hash, state, made_at, decided_at)
                values (?, ?, ?, ?, '第一小学', ?, 8, 1, '介绍信.pdf', '', 'ACCEPTED', now(), now())
                """)
                .params(id, session.value(), UUID.randomUUID(), UUID.randomUUID(), vault.seal("王老师\n13800001234"))
                .update();
        return id;
    }

    @Test
    void saysThatAGateIsSilentUntilItIsClosed() throws Exception {
        var closing = "form[action$=/gates/closing]";
        var late = new Terms.Cancelling(Duration.ZERO, null, new Absence(15, null, null));
        terms.set(reservations.offer(session).activity(), terms.usual().with(late), 0, Viewer.platform());
        browser.perform(get(door + "/key").param("gate", "东门").cookie(clerk)).andExpect(status().isOk());
        assertThat(page(get(door)).select(closing)).isEmpty();
        database.sql("update checkin.gate set heard_at = heard_at - interval '5 minutes' where session_id = ?")
                .param(session.value())
                .update();
        var silent = page(get(door));
        assertThat(silent.select(".note").text()).contains("东门的设备从");
        var close = post(silent.select(closing).attr("action")).param("gate", "东门");
        browser.perform(close.cookie(clerk).with(csrf())).andExpect(redirectedUrl(door));
        assertThat(page(get(door)).select(closing)).isEmpty();
    }

    @Test
    void answersGatesByJson() throws Exception {
        var scan = "{\"ticket\":\"" + token + "\",\"nonce\":\"" + UUID.randomUUID() + "\"}";
        for (var i = 0; i < 2; i++) {
            browser.perform(post("/api/v1/sessions/" + session + "/check-ins")
                            .cookie(clerk)
                            .with(csrf())
                            .contentType("application/json")
                            .content(scan))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.outcome").value("ADMITTED"));
        }
    }

    @Test
    void isNotThereForOtherUnits() throws Exception {
        var stranger = cast.signIn(cast.staff("别处值守", Role.LEAD, UnitId.next()));
        for (var call : new MockHttpServletRequestBuilder[] {
            get(door),
            get(door + "/paper"),
            post(door + "/check-ins").param("ticket", token),
            post(door + "/walk-ins"),
            post("/api/v1/sessions/" + session + "/check-ins").contentType("application/json").content("{}")
        }) {
            browser.perform(call.cookie(stranger).with(csrf())).andExpect(status().isNotFound());
        }
    }

    private Document page(MockHttpServletRequestBuilder call) throws Exception {
        var answer = browser.perform(call.cookie(clerk).with(csrf()))
                .andExpect(status().isOk())
                .andReturn();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
