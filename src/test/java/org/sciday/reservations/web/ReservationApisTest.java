package org.sciday.reservations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.reservations.EnrolledReservation;
import org.sciday.reservations.Party;
import org.sciday.reservations.Reservation.Status;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.draw.DrawClockwork;
import org.sciday.reservations.draw.Draws;
import org.sciday.shared.Role;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Draws, groups and appeals for machines: what the pages do, said in JSON. */
@ScidayTest
class ReservationApisTest {

    private static final String LETTER =
            Base64.getEncoder().encodeToString("%PDF-1.7 介绍信".getBytes(StandardCharsets.UTF_8));

    @Autowired
    MockMvc browser;

    @Autowired
    Cast cast;

    @Autowired
    Sessions sessions;

    @Autowired
    Draws draws;

    @Autowired
    Reservations reservations;

    @Autowired
    JdbcClient database;

    private final JsonMapper json = JsonMapper.builder().build();
    private Sessions.House house;
    private Cookie somebody;
    private Cast.Person person;

    @BeforeEach
    void open() throws Exception {
        house = sessions.house();
        person = cast.resident("林小夏");
        somebody = cast.signIn(person);
    }

    @Test
    void asksToBeDrawnChangesAndWithdraws() throws Exception {
        var session = sessions.bookable(house, 10, Sessions.soon());
        var draw = draws.announce(DrawClockwork.openNow(session, null), Viewer.platform());
        var path = "/api/v1/draws/" + draw + "/request";
        assertThat(status(get(path), somebody)).isEqualTo(204);
        var first = said(post(path).content("{\"adults\":2,\"children\":1}"), somebody, 200);
        var second = said(post(path).content("{\"adults\":1}"), somebody, 200);
        assertThat(second.path("number")).isEqualTo(first.path("number"));
        assertThat(said(get(path), somebody, 200).path("adults").asInt()).isEqualTo(1);
        var wrong = said(post(path).content("{\"adults\":0}"), somebody, 422);
        assertThat(wrong.path("errors").path(0).path("field").asString()).isEqualTo("adults");
        assertThat(status(post(path + "/withdrawal"), somebody)).isEqualTo(204);
        var mine = said(get("/api/v1/me/draw-requests"), somebody, 200).path("items");
        assertThat(mine.path(0).path("withdrawn").asBoolean()).isTrue();
    }

    @Test
    void asksForAGroupAndTheHouseDecides() throws Exception {
        var session = sessions.bookable(house, 60, Instant.now().plus(Duration.ofDays(20)));
        var clerk = cast.signIn(cast.staff("何一", Role.CLERK, house.unit()));
        var path = "/api/v1/sessions/" + session + "/group-requests";
        var few = said(post(path).content(group(10)), somebody, 422);
        assertThat(few.path("errors").toString()).contains("pupils");
        var asked = said(post(path).content(group(37)), somebody, 201);
        assertThat(asked.path("state").asString()).isEqualTo("REQUESTED");
        var id = asked.path("id").asString();
        var waiting = said(get("/api/v1/group-requests"), clerk, 200).path("items");
        assertThat(waiting.path(0).path("id").asString()).isEqualTo(id);
        var desk = "/api/v1/group-requests/" + id;
        assertThat(said(post(desk + "/refusal").content("{}"), clerk, 422).path("errors").toString()).contains("reason");
        assertThat(said(post(desk + "/acceptance"), clerk, 200).path("state").asString()).isEqualTo("ACCEPTED");
        said(post(desk + "/acceptance"), clerk, 409);
        var mine = "/api/v1/me/group-requests/" + id;
        assertThat(said(get(mine), somebody, 200).path("number").asString()).matches("\\d{6}");
        said(get(mine), cast.signIn(cast.resident("另一位")), 404);
        assertThat(said(post(mine + "/withdrawal"), somebody, 200).path("state").asString()).isEqualTo("WITHDRAWN");
    }

    @Test
    void appealsAndTheManagerDecides() throws Exception {
        assertThat(said(get("/api/v1/me/suspension"), somebody, 200).path("running").asBoolean()).isFalse();
        said(post("/api/v1/me/suspension/appeal").content("{\"text\":\"孩子发烧。\"}"), somebody, 422);
        suspend();
        said(post("/api/v1/me/suspension/appeal").content("{}"), somebody, 422);
        var appealed = said(post("/api/v1/me/suspension/appeal").content("{\"text\":\"孩子发烧。\"}"), somebody, 200);
        assertThat(appealed.path("running").asBoolean()).isTrue();
        said(post("/api/v1/me/suspension/appeal").content("{\"text\":\"孩子发烧。\"}"), somebody, 409);
        var id = appealed.path("appeal").path("id").asString();
        var manager = cast.signIn(cast.staff("主管", Role.MANAGER, house.association()));
        var open = said(get("/api/v1/appeals"), manager, 200).path("items").path(0);
        assertThat(open.path("id").asString()).isEqualTo(id);
        assertThat(open.path("name").asString()).isEqualTo("林**");
        var accepted = said(post("/api/v1/appeals/" + id + "/acceptance"), manager, 200);
        assertThat(accepted.path("decision").asString()).isEqualTo("ACCEPTED");
        assertThat(said(get("/api/v1/me/suspension"), somebody, 200).path("running").asBoolean()).isFalse();
    }

    private void suspend() {
        var session = sessions.bookable(house, 10, Instant.now().minus(Duration.ofDays(9)));
        var missed = new EnrolledReservation(
                ReservationId.next(), session, person.id(), new Party(1, 0), Status.CONFIRMED, Instant.now());
        reservations.enrol(List.of(missed), Viewer.platform());
        var suspension = UUID.randomUUID();
        database.sql("""
                insert into reservations.suspension (id, account_id, missed, made_at, ends_at)
                values (?, ?, 3, now(), now() + interval '30 days')
                """).params(suspension, person.id().value()).update();
        database.sql("""
                insert into reservations.no_show (reservation_id, account_id, session_id, day, counted_at, suspension_id)
                values (?, ?, ?, current_date - 9, now(), ?)
                """).params(missed.id().value(), person.id().value(), session.value(), suspension).update();
    }

    private static String group(int pupils) {
        return """
                {"organisation":"第一小学","contact":"王老师","phone":"138 0000 1234","pupils":%d,"teachers":3,
                 "letter":{"name":"介绍信.pdf","content":"%s"}}
                """.formatted(pupils, LETTER);
    }

    private int status(MockHttpServletRequestBuilder call, Cookie who) throws Exception {
        return browser.perform(call.cookie(who).with(csrf()).contentType("application/json"))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private JsonNode said(MockHttpServletRequestBuilder call, Cookie who, int expected) throws Exception {
        var answer = browser.perform(call.cookie(who).with(csrf()).contentType("application/json"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(expected);
        return json.readTree(answer.getContentAsByteArray());
    }
}
