package org.sciday.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Stage;
import org.sciday.files.FileStore;
import org.sciday.notices.assistant.AssistantSettings;
import org.sciday.notices.assistant.ChatAssistant;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A language model beside the rules, played by a little server of ours. */
@ScidayTest
class NoticeAssistantTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String TEXT = """
            关于举办2025年溪市全国科普月活动的通知
            各县科协：
            现将有关事项通知如下。活动主题为“灯火与星光”。活动时间为2025年9月1日至30日。
            各县科协于10月8日前报送活动总结。口号是“一盏灯，一座城”。
            溪市科协
            2025年8月4日
            """;

    @Autowired
    Notices notices;

    @Autowired
    NoticeAccess access;

    @Autowired
    FileStore files;

    @Autowired
    Readings readings;

    @Autowired
    TakeNotice withoutAssistant;

    @Autowired
    Stage stage;

    @Autowired
    Cast cast;

    private UnitId city;
    private Viewer manager;
    private HttpServer server;
    private final List<JsonNode> asked = new CopyOnWriteArrayList<>();
    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private int status = 200;
    private String answer = "";

    @BeforeEach
    void set() throws IOException {
        city = stage.association("溪市科协" + UUID.randomUUID());
        manager = cast.viewer(cast.staff("届主", Role.MANAGER, city));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", this::reply);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void keepsWhatStandsInTheTextAndContradictsNoRule() {
        say("""
                {"proposals": [
                  {"field": "subTheme", "value": "一盏灯，一座城", "quote": "口号是“一盏灯，一座城”"},
                  {"field": "awards", "value": "予以表扬", "quote": "对优秀单位予以表扬"},
                  {"field": "publishFrom", "value": "2025-08-20", "quote": "8月20日起"},
                  {"field": "hashtags", "value": "#灯火#", "quote": "口号是“一盏灯，一座城”"},
                  {"field": "theme", "value": "一盏灯", "quote": "一盏灯，一座城"},
                  {"field": "endsOn", "value": "2025-12-31", "quote": "10月8日前"},
                  {"field": "obligations", "value": {"what": "总结", "dueOn": "2025-10-09"}, "quote": "各县科协于10月8日前报送活动总结。"},
                  {"field": "obligations", "value": {"what": "口号"}, "quote": "一座城"},
                  {"field": "quotas", "value": "许多", "quote": "各县科协"},
                  {"field": "unheard", "value": "灯", "quote": "灯"}]}""");

        var reading = read(settings("secret"));

        var assisted = of(reading, Finding.Origin.ASSISTED);
        assertThat(assisted).extracting(Finding::field).containsExactly(FindingField.SUB_THEME);
        var at = TEXT.indexOf("口号是");
        assertThat(assisted).extracting(Finding::span).containsExactly(new TextSpan(at, at + 12));
        assertThat(reading.safe()).noneMatch(finding -> finding.origin() == Finding.Origin.ASSISTED);
        assertThat(of(reading, Finding.Origin.READ)).isEqualTo(read(null).findings());
        assertThat(authorizations).containsExactly("Bearer secret");
        assertThat(asked.getFirst().path("model").asString()).isEqualTo("reader");
        assertThat(asked.getFirst().path("messages").path(1).path("content").asString()).isEqualTo(TEXT.strip());
    }

    @Test
    void laterRulesAndPeopleDecideAboutIt() {
        say("""
                ```json
                {"proposals": [{"field": "subTheme", "value": "一盏灯，一座城", "quote": "一盏灯，一座城"}]}
                ```""");
        var assisted = read(settings(null));
        var rules = new Finding(
                1, FindingField.SUB_THEME, "灯火", new TextSpan(3, 5), 0.9, Finding.Origin.READ, Finding.Decision.OPEN, List.of(), 0);
        var id = of(assisted, Finding.Origin.ASSISTED).getFirst().id();

        var better = new Reading(assisted.verdict(), null, List.of(rules), List.of(), List.of(), 1);
        assertThat(of(SecondReading.of(assisted, better), Finding.Origin.ASSISTED)).isEmpty();
        var accepted = assisted.accept(List.of(id), assisted.version());
        assertThat(SecondReading.of(accepted, better).get(id).isAccepted()).isTrue();
        assertThat(accepted.correct(id, "一盏灯", accepted.version()).get(id).origin()).isEqualTo(Finding.Origin.CORRECTED);
    }

    @Test
    void isAskedAgainWhenANoticeIsReadAgain() {
        var notice = withoutAssistant.fromText(TEXT, city, UUID.randomUUID(), manager);
        var readAgain = new ReadAgain(readings, new ChatAssistant(settings(null)));
        say("""
                {"proposals": [{"field": "subTheme", "value": "一盏灯，一座城", "quote": "一盏灯，一座城"}]}""");
        var reading = readAgain.again(notice, manager);
        var found = of(reading, Finding.Origin.ASSISTED);
        var at = TEXT.indexOf("一盏灯");
        assertThat(found).extracting(Finding::span).containsExactly(new TextSpan(at, at + 7));
        assertThat(readAgain.again(notice, manager).findings()).as("the same again").isEqualTo(reading.findings());

        status = 503;
        assertThat(of(readAgain.again(notice, manager), Finding.Origin.ASSISTED)).as("silent").isEqualTo(found);

        status = 200;
        readings.reject(notice, List.of(found.getFirst().id()), reading.version(), manager);
        assertThat(of(readAgain.again(notice, manager), Finding.Origin.ASSISTED)).hasSize(1).allMatch(Finding::isRejected);

        var before = asked.size();
        readAgain.judge(notice, false, manager);
        assertThat(asked).as("what opens no campaign").hasSize(before);
        assertThat(of(readAgain.judge(notice, true, manager), Finding.Origin.ASSISTED)).hasSize(1);
        assertThat(asked).hasSize(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"down", "slow", "refusing", "talking", "endless"})
    void readsOnWithoutIt(String trouble) {
        switch (trouble) {
            case "down" -> server.stop(0);
            case "refusing" -> status = 503;
            case "talking" -> say("I am sorry, I cannot do that.");
            case "endless" -> answer = "x".repeat(2 << 20);
            default -> answer = trouble;
        }
        assertThat(read(settings(null)).findings()).isEqualTo(read(null).findings());
    }

    @Test
    void sendsNothingThatIsNoNoticeOrTooLong() {
        var taking = new TakeNotice(notices, access, files, new ChatAssistant(settings(null)));
        taking.fromText("溪市科普大篷车开进校园，孩子们看到了星空。记者从市科协获悉，活动共吸引千余人。", city, UUID.randomUUID(), manager);
        taking.fromText(TEXT + "附表。".repeat(8_000), city, UUID.randomUUID(), manager);
        assertThat(asked).isEmpty();
    }

    /** Kept and read back; without settings by the platform's own, which has none. */
    private Reading read(@Nullable AssistantSettings settings) {
        var taking = settings == null
                ? withoutAssistant
                : new TakeNotice(notices, access, files, new ChatAssistant(settings));
        return readings.of(taking.fromText(TEXT, city, UUID.randomUUID(), manager), manager);
    }

    private AssistantSettings settings(@Nullable String key) {
        var url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/");
        return new AssistantSettings(url, key, "reader", Duration.ofMillis(answer.equals("slow") ? 200 : 5_000), 20_000);
    }

    private static List<Finding> of(Reading reading, Finding.Origin origin) {
        return reading.findings().stream().filter(finding -> finding.origin() == origin).toList();
    }

    private void say(String content) {
        var said = JSON.createObjectNode();
        said.putArray("choices").addObject().putObject("message").put("content", content);
        answer = said.toString();
    }

    private void reply(HttpExchange exchange) throws IOException {
        asked.add(JSON.readTree(exchange.getRequestBody().readAllBytes()));
        authorizations.addAll(exchange.getRequestHeaders().getOrDefault("Authorization", List.of()));
        if (answer.equals("slow")) {
            return;
        }
        var bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
