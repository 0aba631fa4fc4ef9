package org.sciday.checkin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.SessionId;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking;
import org.sciday.reservations.Papers;
import org.sciday.reservations.Reservation;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.Terms.Documents;
import org.sciday.reservations.Terms.Naming;
import org.sciday.reservations.terms.TermsBook;
import org.sciday.shared.Role;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a device carries to the door, and what it hears there. */
@ScidayTest
class DoorListApiTest {

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

    private final JsonMapper json = JsonMapper.builder().build();
    private Sessions.House house;
    private SessionId session;
    private String door;
    private Cookie clerk;
    private Reservation booked;

    @BeforeEach
    void open() throws Exception {
        house = sessions.house();
        session = sessions.bookable(house, 10, Sessions.laterToday());
        door = "/desk/door/" + session;
        clerk = cast.signIn(cast.staff("门口值守", Role.CLERK, house.unit()));
        var wish = new BookPlaces(session, 2, 1, UUID.randomUUID());
        booked = ((Booking.Confirmed) reservations.book(wish, cast.viewer(cast.resident("林小夏")))).reservation();
    }

    @Test
    void theListIsSealedForOnePersonAtOneGateAndNamesNobodyInFull() throws Exception {
        var key = key("东门", clerk);
        var answer = browser.perform(get(door + "/bundle").param("gate", "东门").cookie(clerk))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        var list = opened(key, answer.getContentAsByteArray());
        var line = list.path("tickets").path(0);
        assertThat(line.path("name").asString()).isEqualTo("林**");
        assertThat(line.path("id").asString()).isEqualTo(booked.id().toString());
        assertThat(line.path("adults").asInt() + line.path("children").asInt()).isEqualTo(3);
        assertThat(list.path("place").path("capacity").asInt()).isEqualTo(10);
        assertThat(key("西门", clerk)).isNotEqualTo(key);
        assertThat(key("东门", cast.signIn(cast.staff("另一位", Role.CLERK, house.unit())))).isNotEqualTo(key);
        assertThat(key("东门", clerk)).as("the same all day").isEqualTo(key);

        var again = get(door + "/bundle").param("gate", "东门").cookie(clerk).header("If-None-Match", answer.getHeader("ETag"));
        browser.perform(again).andExpect(status().isNotModified());
        tell("{\"gate\":\"东门\",\"scans\":[" + in(false) + "]}");
        browser.perform(again).andExpect(status().isOk());
    }

    @Test
    void whoComesIsNamedInTheListWhereTermsAskedForNames() throws Exception {
        var named = sessions.bookable(house, 10, Sessions.laterToday());
        var activity = reservations.offer(named).activity();
        var everybody = terms.usual().with(new Naming(Documents.EVERYBODY, false));
        terms.set(activity, everybody, 0, Viewer.platform());
        var family = List.of(Papers.adult(), Papers.adult());
        reservations.book(new BookPlaces(named, 2, 0, UUID.randomUUID(), family), Sessions.somebody());
        door = "/desk/door/" + named;
        var sealed = browser.perform(get(door + "/bundle").param("gate", "东门").cookie(clerk)).andReturn();
        var list = opened(key("东门", clerk), sealed.getResponse().getContentAsByteArray());
        var visitors = list.path("tickets").path(0).path("visitors");
        assertThat(visitors.toString()).isEqualTo("[\"林**\",\"林**\"]");
        assertThat(html(get(door))).contains("林**、林**").doesNotContain("林小夏");
    }

    @Test
    void theListIsGivenOnTheDayOnly() throws Exception {
        var later = sessions.bookable(house, 10, Instant.now().plus(Duration.ofDays(3)));
        var over = sessions.bookable(house, 10, Instant.now().minus(Duration.ofDays(2)));
        for (var id : new SessionId[] {later, over}) {
            browser.perform(get("/desk/door/" + id + "/key").cookie(clerk)).andExpect(status().isUnprocessableContent());
        }
    }

    @Test
    void aDeviceHearsWhatHappenedAtTheOtherDoors() throws Exception {
        var before = tell("{}");
        assertThat(before.path("crowd").path("inside").asInt()).isZero();
        tell("{\"gate\":\"东门\",\"scans\":[" + in(true) + "]}");
        var news = tell("{\"gate\":\"西门\",\"since\":\"" + before.path("since").asString() + "\"}");
        assertThat(news.path("inside").path(0).path("gate").asString()).isEqualTo("东门");
        assertThat(news.path("crowd").path("inside").asInt()).isEqualTo(3);
        assertThat(news.path("mark").asString()).as("nobody booked").isEqualTo(before.path("mark").asString());
        tell("{\"gate\":\"西门\",\"scans\":[" + in(true) + "]}");
        assertThat(tell("{}").path("crowd").path("conflicts").asInt()).isEqualTo(1);
        reservations.book(new BookPlaces(session, 1, 0, UUID.randomUUID()), Sessions.somebody());
        assertThat(tell("{}").path("mark").asString()).isNotEqualTo(before.path("mark").asString());
        var shown = browser.perform(get(door).cookie(clerk)).andReturn().getResponse().getContentAsString();
        assertThat(Jsoup.parse(shown).select(".door-head").text()).contains("1 张票在两个门都入场过");
    }

    @Test
    void theDeskSaysWhatItWas() throws Exception {
        tell("{\"gate\":\"东门\",\"scans\":[" + in(true) + "]}");
        tell("{\"gate\":\"西门\",\"scans\":[" + in(true) + "]}");
        var page = Jsoup.parse(html(get(door + "/conflicts")));
        assertThat(page.select(".door-list li")).hasSize(1);
        var judging = post(page.select(".door-judge").attr("action")).param("as", "SAME_PEOPLE");
        browser.perform(judging.cookie(clerk).with(csrf())).andExpect(status().isSeeOther());
        assertThat(Jsoup.parse(html(get(door + "/conflicts"))).select(".door-judge")).isEmpty();
        tell("{\"gate\":\"西门\",\"scans\":[" + in(true) + "]}");
        tell("{\"gate\":\"北门\",\"scans\":[" + in(true) + "]}");
        browser.perform(post(door + "/conflicts/resolution").cookie(clerk).with(csrf())).andExpect(status().isSeeOther());
        assertThat(Jsoup.parse(html(get(door + "/conflicts"))).select(".door-judge")).isEmpty();
    }

    @Test
    void theAppCanBeInstalled() throws Exception {
        browser.perform(get("/desk/door/app.webmanifest"))
                .andExpect(jsonPath("$.start_url").value("/desk/door/app"))
                .andExpect(jsonPath("$.display").value("standalone"));
        browser.perform(get("/desk/door/worker.js"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/javascript;charset=UTF-8"));
        var page = Jsoup.parse(html(get(door + "/app")));
        assertThat(page.select("[data-part=words-of-scripts] span")).hasSizeGreaterThan(30);
        assertThat(page.select("[data-part=words-of-scripts]").text()).doesNotContain("checkin.");
        assertThat(page.body().text()).doesNotContain("门口值守");
    }

    private String in(boolean done) {
        return "{\"nonce\":\"%s\",\"kind\":\"IN\",\"reservation\":\"%s\",\"adults\":2,\"children\":1,\"done\":%s}"
                .formatted(UUID.randomUUID(), booked.id(), done);
    }

    private JsonNode tell(String body) throws Exception {
        var call = post("/api/v1/sessions/" + session + "/scans")
                .cookie(clerk)
                .with(csrf())
                .contentType("application/json")
                .content(body);
        var answer = browser.perform(call).andExpect(status().isOk()).andReturn();
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private String key(String gate, Cookie who) throws Exception {
        var answer = browser.perform(get(door + "/key").param("gate", gate).cookie(who))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn();
        return json.readTree(answer.getResponse().getContentAsByteArray()).path("key").asString();
    }

    private JsonNode opened(String key, byte[] sealed) throws Exception {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var secret = new SecretKeySpec(Base64.getDecoder().decode(key), "AES");
        cipher.init(Cipher.DECRYPT_MODE, secret, new GCMParameterSpec(128, sealed, 0, 12));
        var packed = cipher.doFinal(sealed, 12, sealed.length - 12);
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return json.readTree(plain.readAllBytes());
        }
    }

    private String html(MockHttpServletRequestBuilder call) throws Exception {
        return browser.perform(call.cookie(clerk))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
