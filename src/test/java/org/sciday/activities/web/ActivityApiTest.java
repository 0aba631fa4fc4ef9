package org.sciday.activities.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Stage;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Enrolment;
import org.sciday.activities.Samples;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.Festival;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ScidayTest
class ActivityApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    MockMvc client;

    @Autowired
    Activities activities;

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    private UnitId museum;
    private CampaignId campaign;
    private Cookie cookie;
    private UnitId city;

    @BeforeEach
    void setTheStage() throws Exception {
        city = stage.association("滨城科协");
        museum = stage.unit("滨城科技馆", UnitKind.VENUE, city);
        campaign =
                stage.campaign(city, Stage.Plan.of(LocalDate.now(Festival.ZONE).getYear()));
        cookie = cast.signIn(cast.staff("填报员", Role.CLERK, museum));
    }

    private record Answer(int status, JsonNode body) {}

    private Answer ask(MockHttpServletRequestBuilder request) throws Exception {
        var response = client.perform(request).andReturn().getResponse();
        var text = response.getContentAsByteArray();
        return new Answer(response.getStatus(), text.length == 0 ? JSON.createObjectNode() : JSON.readTree(text));
    }

    private Answer send(MockHttpServletRequestBuilder request, String body) throws Exception {
        return ask(request.cookie(cookie)
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private String wish(String more) {
        return """
                {"campaign": "%s", "version": %s, "details": {
                  "wording": {"title": "观星", "summary": "看土星"},
                  "sorting": {"kind": "LECTURE"},
                  "attendance": {"format": "ONSITE", "expectedPeople": 40},
                  "contact": {"name": "科普部", "phone": "0315-5551234"},
                  "sites": [{"id": "0199a3a0-0000-7000-8000-000000000001", "name": "山顶", "region": "130203"}],
                  "sessions": [{"startsAt": "%s-09-15T19:30:00+08:00", "endsAt": "%s-09-15T21:00:00+08:00"%s}]}}
                """.formatted(
                        campaign,
                        1,
                        LocalDate.now(Festival.ZONE).getYear(),
                        LocalDate.now(Festival.ZONE).getYear(),
                        more)
                .replace(
                        "0199a3a0-0000-7000-8000-000000000001",
                        UUID.randomUUID().toString());
    }

    @Test
    void goesThroughPagesByItsCursorWithoutLosingOrRepeatingAny() throws Exception {
        activities.enrol(IntStream.range(0, 25)
                .mapToObj(i -> new Enrolment(
                        ActivityId.next(),
                        campaign,
                        museum,
                        Samples.LUBEI,
                        Samples.sound(),
                        Instant.now().minusSeconds(i / 5)))
                .toList());
        var seen = new HashSet<String>();
        var cursor = "";

        for (int page = 0; page < 3; page++) {
            var answer = ask(get("/api/v1/activities?limit=10&campaign=" + campaign + cursor));
            answer.body()
                    .get("items")
                    .forEach(item ->
                            assertThat(seen.add(item.get("id").asString())).isTrue());
            cursor = "&cursor=" + answer.body().path("next").asString("");
        }

        assertThat(seen).hasSize(25);
        assertThat(cursor).isEqualTo("&cursor=");
    }

    @Test
    void narrowsByRegionKindDayAndWord() throws Exception {
        activities.enrol(List.of(new Enrolment(
                ActivityId.next(),
                campaign,
                museum,
                Samples.LUBEI,
                Samples.sound(),
                Instant.now().minusSeconds(1))));
        var base = "/api/v1/activities?campaign=" + campaign;

        for (var narrow : List.of(
                "", "&region=130200", "&region=130000", "&kind=OPEN_DAY", "&q=天文", "&from=2024-09-15&to=2024-09-15")) {
            assertThat(ask(get(base + narrow)).body().get("items")).as(narrow).hasSize(1);
        }
        for (var narrow : List.of(
                "&region=120000",
                "&kind=LECTURE",
                "&q=50%25",
                "&from=2024-09-16",
                "&to=2024-09-14",
                "&action=" + UUID.randomUUID())) {
            assertThat(ask(get(base + narrow)).body().get("items")).as(narrow).isEmpty();
        }
    }

    @Test
    void refusesWhatMakesNoSenseInsteadOfBendingIt() throws Exception {
        for (var odd : List.of(
                "limit=0", "limit=1000", "limit=x", "region=Tangshan", "cursor=abc", "from=soon", "campaign=1")) {
            var answer = ask(get("/api/v1/activities?" + odd));
            assertThat(answer.status()).as(odd).isEqualTo(422);
            assertThat(answer.body().get("errors")).as(odd).isNotEmpty();
        }
    }

    @Test
    void makesChangesAndSubmitsADraft() throws Exception {
        var made = send(post("/api/v1/activities"), wish(""));
        assertThat(made.status()).isEqualTo(201);
        var id = made.body().get("id").asString();
        assertThat(ask(get("/api/v1/activities/" + id)).status()).isEqualTo(404);

        var changed = send(put("/api/v1/activities/" + id), wish(", \"capacity\": 30, \"bookable\": true"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body().get("version").asInt()).isEqualTo(2);

        var stale = send(put("/api/v1/activities/" + id), wish(""));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body().get("code").asString()).isEqualTo("activities.changed-meanwhile");

        var submitted = send(post("/api/v1/activities/" + id + "/submission"), "{}");
        assertThat(submitted.status()).isEqualTo(200);
        assertThat(submitted.body().get("reviewState").asString()).isEqualTo("SUBMITTED");
    }

    @Test
    void tellsAllThatIsWrongByField() throws Exception {
        var made = send(post("/api/v1/activities"), """
                {"campaign": "%s", "details": {"sites": [{"region": "x"}], "sessions": [{"site": "y"}]}}
                """.formatted(campaign));

        assertThat(made.status()).isEqualTo(422);
        assertThat(made.body().get("errors").toString())
                .contains("sites[0].region")
                .contains("sessions[0].site");
        assertThat(send(post("/api/v1/activities"), "{\"campaign\": 5").status())
                .isEqualTo(400);
    }

    @Test
    void keepsPlansAndPermitsFromThePublic() throws Exception {
        var id = ActivityId.next();
        activities.enrol(List.of(new Enrolment(
                id,
                campaign,
                museum,
                Samples.LUBEI,
                Samples.sound(),
                Instant.now().minusSeconds(1))));

        var open = ask(get("/api/v1/activities/" + id)).body();

        assertThat(open.get("details").path("safety").isNull()).isTrue();
        assertThat(open.get("details").get("attendance").get("expectedPeople").isNull())
                .isTrue();
        assertThat(open.path("version").isNull()).isTrue();
        assertThat(open.get("details").get("sessions").get(0).get("startsAt").asString())
                .endsWith("+08:00");
    }
}
