package org.sciday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciday._support.Cast;
import org.sciday._support.Cast.Person;
import org.sciday._support.Endpoint;
import org.sciday._support.MatrixHouse;
import org.sciday._support.MatrixObjects;
import org.sciday._support.ScidayTest;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.campaigns.Quota;
import org.sciday.campaigns.Window;
import org.sciday.shared.Festival;
import org.sciday.shared.Role;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever is typed into whichever field of whichever form: an answer in words, never a broken page. */
@ScidayTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    private static final String HUGE = "HUGE";
    private static final String SCRIPT = "\"><script>alert(7)</script><img src=x onerror=alert(7)>";

    /** What is said when a rule of the database was the first to notice. */
    private static final String UNFORESEEN = "这项内容与已有的记录冲突，没有保存。请刷新页面核对后再试。";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Season season;

    @Autowired
    Stage stage;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    MockMvc browser;

    @Autowired
    MatrixObjects objects;

    @Autowired
    Cast cast;

    private List<Endpoint> forms = List.of();
    private MatrixHouse house;

    @BeforeAll
    void settle() {
        forms = Endpoint.all(requestMappingHandlerMapping).stream()
                .filter(endpoint -> endpoint.changes() && !endpoint.textFields().isEmpty())
                // What ends the unit comes last.
                .sorted(Comparator.comparing(endpoint -> endpoint.path().endsWith("/closing")))
                .toList();
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {HUGE, "a\u0000b \ud800 %00 ${7*7} {{7*7}} '; drop table x; --", SCRIPT})
    void everyFormAnswersInWords(String text) throws Exception {
        house = objects.house("南");
        assertThat(forms).hasSizeGreaterThan(40);
        var wrong = new TreeSet<String>();
        for (var form : forms) {
            var answer = send(form, text.equals(HUGE) ? "长".repeat(300_000 / form.textFields().size()) : text);
            if (answer.getStatus() >= 500 || answer.getContentAsString().contains(UNFORESEEN)) {
                wrong.add(form + " -> " + answer.getStatus());
            }
            if (answer.getContentAsString().contains("<script>alert(7)")) {
                wrong.add(form + " gives the script back as a script");
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Which password it was must not lie in a session, nor on a page of a shared computer. */
    @Test
    void aLongFormSurvivesTheEndOfTheSignInAndAPasswordDoesNot() throws Exception {
        house = objects.house("北");
        var clerk = house.person(Role.CLERK);
        var path = "/desk/activities/" + objects.thingsOf(house).activity();
        var sent = browser.perform(post(path)
                        .with(csrf())
                        .param("version", "1")
                        .param("wording.summary", "写了一下午的介绍\n第二段")
                        .param("newPassword", "lights-on-the-map"))
                .andReturn()
                .getResponse();
        assertThat(sent.getRedirectedUrl()).isEqualTo("/sign-in?next=%2Frescued");
        var anonymous = Objects.requireNonNull(sent.getCookie("sciday"));

        var entered = browser.perform(post("/sign-in")
                        .cookie(anonymous)
                        .with(csrf())
                        .param("address", clerk.address())
                        .param("password", Cast.PASSWORD)
                        .param("next", "/rescued"))
                .andReturn()
                .getResponse();
        assertThat(entered.getRedirectedUrl()).isEqualTo("/rescued");
        var cookie = Objects.requireNonNull(entered.getCookie("sciday"));
        var page = browser.perform(get("/rescued").cookie(cookie)).andReturn().getResponse().getContentAsString();

        assertThat(page).contains("写了一下午的介绍\n第二段").contains("action=\"" + path + "\"").doesNotContain("lights-on-the-map");
    }

    @Test
    void aComplaintSentTwiceIsOne() throws Exception {
        var key = UUID.randomUUID().toString();
        var words = "同一个数字填了三次 " + key;
        for (var time = 0; time < 2; time++) {
            var answer = browser.perform(
                            post("/complaints").with(csrf()).param("key", key).param("text", words))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getRedirectedUrl()).isEqualTo("/");
        }
        assertThat(jdbc.sql("select count(*) from site.complaint where text = ?")
                        .params(words)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void exportedListsAndPapersCarryWhatWasTypedAsText() throws Exception {
        var city = stage.association("出口市科协");
        var museum = stage.unit("=1+1" + SCRIPT, UnitKind.VENUE, city);
        var today = Festival.dateOf(Instant.now());
        var window = new Window(today.minusDays(9), today.plusDays(9));
        var campaign = season.asking(
                city,
                null,
                window,
                List.of(Season.quota("每个馆", List.of(UnitKind.VENUE), false, 2, Quota.Measure.ACTIVITIES)),
                List.of());
        season.held(campaign, museum, "=HYPERLINK(\"http://x\")" + SCRIPT, Instant.now().minus(Duration.ofDays(2)), 1);
        var cookie = cast.signIn(cast.staff("石二", Role.MANAGER, city));

        for (var path : List.of(
                "/desk/reports/" + campaign + "/report.xlsx",
                "/desk/reports/" + campaign + "/report.docx",
                "/desk/obligations/campaign/" + campaign + "/units.xlsx")) {
            var text = unzipped(browser.perform(get(path).cookie(cookie))
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray());
            assertThat(text).as(path).doesNotContain("<script>", "<f>", ">=1+1", ">=HYPERLINK");
            if (path.endsWith("xlsx")) {
                assertThat(text).as(path).contains("=1+1&quot;&gt;&lt;script&gt;");
            }
        }
    }

    private static String unzipped(byte[] archive) throws IOException {
        var file = Files.write(Files.createTempFile("export-", ".zip"), archive);
        var text = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                try (var content = zip.getInputStream(entry)) {
                    text.append(new String(content.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        Files.delete(file);
        return text.toString();
    }

    private MockHttpServletResponse send(Endpoint form, String text) throws Exception {
        var things = objects.thingsOf(house);
        var path = form.at(variable -> objects.value(form.path(), variable.name(), variable.type(), things)
                .orElse("x"));
        var call = request(form.method(), path).with(csrf());
        form.textFields().forEach(name -> call.param(name, text));
        return browser.perform(call.cookie(cookieFor(form))).andReturn().getResponse();
    }

    /** Somebody who may, so that the form itself answers. Signing in and out is done by the resident. */
    private Cookie cookieFor(Endpoint form) throws Exception {
        var permission = form.permission();
        Person person = permission == null
                ? house.resident()
                : Arrays.stream(Role.values())
                        .filter(role -> role.allows(permission))
                        .map(house::person)
                        .findFirst()
                        .orElseThrow();
        return house.cookieOf(person);
    }
}
