package org.sciday.notices.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Stage;
import org.sciday.notices.NoticeId;
import org.sciday.notices.Notices;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other systems do with notices: hand one in, decide, have the draft; find and read the public ones. */
@ScidayTest
class NoticeApiTest {

    private static final String NOTICES = "/api/v1/notices";
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    MockMvc browser;

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    @Autowired
    Notices notices;

    UnitId city;
    Cast.Person boss;
    Cookie manager;
    Cookie stranger;

    @BeforeEach
    void set() throws Exception {
        city = stage.association("溪市科协" + UUID.randomUUID());
        boss = cast.staff("届主", Role.MANAGER, city);
        manager = cast.signIn(boss);
        var elsewhere = stage.association("别市科协" + UUID.randomUUID());
        stranger = cast.signIn(cast.staff("外人", Role.MANAGER, elsewhere));
    }

    @Test
    void aTextBecomesADraftOfWhatWasAccepted() throws Exception {
        var reading = handedIn(sample("city"));
        var path = NOTICES + "/" + reading.get("id").asString() + "/reading";
        assertThat(reading.get("isCampaign").asBoolean()).isTrue();
        var first = reading.get("findings").get(0);
        var sentence = reading.get("text").asString().substring(first.get("start").asInt(), first.get("end").asInt());
        assertThat(first.get("sentence").asString()).contains(sentence);

        decide(path + "/rejections", "{\"findings\": [" + first.get("id") + "], \"version\": 1}", manager)
                .andExpect(jsonPath("$.findings[0].decision").value("REJECTED"));
        decide(path + "/acceptances", "{\"findings\": [" + first.get("id") + "], \"version\": 1}", manager)
                .andExpect(status().isConflict());
        decide(path + "/acceptances", "{\"findings\": [" + first.get("id") + "], \"version\": 2}", manager)
                .andExpect(status().isOk());
        decide(path + "/acceptances", "{\"safe\": true}", manager)
                .andExpect(jsonPath("$.findings[?(@.safe == true)]").isEmpty());
        decide(path + "/campaign", "{}", stranger).andExpect(status().isNotFound());
        var campaign = body(decide(path + "/campaign", "{}", manager).andExpect(status().isOk()))
                .get("campaign")
                .asString();
        browser.perform(get("/api/v1/campaigns/" + campaign).cookie(manager))
                .andExpect(jsonPath("$.values.DEADLINES.value").isNotEmpty());
    }

    @Test
    void newsOpensNoCampaignUntilAPersonSaysSo() throws Exception {
        var news = """
                溪市全国科普日活动精彩纷呈
                本报讯（记者 言川）9月15日上午，由市科协主办的2025年溪市全国科普日主场活动在市科技馆举行，两千余名市民参加。
                活动主题为“科技改变生活，创新赢得未来”。图为活动现场。
                """;
        var reading = handedIn(news);
        var path = NOTICES + "/" + reading.get("id").asString() + "/reading";
        assertThat(reading.get("kind").asString()).isEqualTo("news");
        decide(path + "/campaign", "{}", manager)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("notices.no-campaign"));

        decide(path + "/judgement", "{\"campaign\": true}", stranger).andExpect(status().isNotFound());
        var judged = body(decide(path + "/judgement", "{\"campaign\": true}", manager)
                .andExpect(jsonPath("$.isCampaign").value(true)));
        assertThat(judged.get("findings").size()).isGreaterThan(reading.get("findings").size());
        // A later look does not overrule the person.
        decide(path + "/repetitions", "{}", manager).andExpect(jsonPath("$.isCampaign").value(true));
        decide(path + "/judgement", "{\"campaign\": false}", manager)
                .andExpect(jsonPath("$.isCampaign").value(false))
                .andExpect(jsonPath("$.findings.length()").value(reading.get("findings").size()));
    }

    @Test
    void filesAreReadAndStrangersKeptOut() throws Exception {
        var file = new MockMultipartFile("file", "通知.txt", "text/plain", sample("university").getBytes("GB18030"));
        var answer = browser.perform(multipart(NOTICES).file(file).cookie(manager).with(csrf()))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.findings").isNotEmpty());
        var path = NOTICES + "/" + body(answer).get("id").asString();

        browser.perform(get(path)).andExpect(status().isNotFound());
        browser.perform(get(path + "/reading").cookie(stranger)).andExpect(status().isNotFound());
        decide(NOTICES, "{\"text\": \"太短\"}", manager).andExpect(status().isUnprocessableContent());
    }

    @Test
    void publicNoticesAreListedAndFoundByWordsOfTheirText() throws Exception {
        var word = "灯船" + UUID.randomUUID().toString().substring(0, 6);
        var id = handedIn(sample("city") + "\n夜游" + word + "，沿河而下。").get("id").asString();
        browser.perform(get(NOTICES)).andExpect(jsonPath("$.items[?(@.id == '" + id + "')]").isEmpty());
        assertThat(found(word)).doesNotContain(id);

        notices.publish(NoticeId.of(id), cast.viewer(boss));

        browser.perform(get(NOTICES)).andExpect(jsonPath("$.items[0].id").value(id));
        browser.perform(get(NOTICES + "?cursor=" + id)).andExpect(jsonPath("$.items[?(@.id == '" + id + "')]").isEmpty());
        browser.perform(get(NOTICES + "/" + id)).andExpect(jsonPath("$.text").isNotEmpty());
        // Whatever the case, the width and the order of words; every word must be there.
        assertThat(found(word.toUpperCase(Locale.ROOT))).contains(id);
        assertThat(found("沿河而下 " + word)).contains(id);
        assertThat(found(word + " 雪橇")).doesNotContain(id);
    }

    private String found(String query) throws Exception {
        return browser.perform(get("/notices").param("q", query))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private JsonNode handedIn(String text) throws Exception {
        var given = JSON.createObjectNode().put("text", text).put("owner", city.toString());
        return body(decide(NOTICES, given.toString(), manager).andExpect(status().isCreated()));
    }

    private ResultActions decide(String path, String json, Cookie by) throws Exception {
        return browser.perform(
                post(path).contentType("application/json").content(json).cookie(by).with(csrf()));
    }

    private static JsonNode body(ResultActions answer) throws Exception {
        return JSON.readTree(answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private static String sample(String name) throws Exception {
        return new ClassPathResource("demo/notices/" + name + ".txt").getContentAsString(StandardCharsets.UTF_8);
    }
}
