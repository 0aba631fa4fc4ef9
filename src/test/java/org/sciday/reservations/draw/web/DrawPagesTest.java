package org.sciday.reservations.draw.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciday.Sciday;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.Activities;
import org.sciday.activities.SessionId;
import org.sciday.commands.Commands;
import org.sciday.reservations.draw.DrawClockwork;
import org.sciday.reservations.draw.DrawId;
import org.sciday.reservations.draw.Draws;
import org.sciday.shared.Festival;
import org.sciday.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** From the announcement to the ticket, without a single script, and the check that anybody can make afterwards. */
@ScidayTest
class DrawPagesTest {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    @Autowired
    MockMvc browser;

    @Autowired
    Cast cast;

    @Autowired
    Sessions sessions;

    @Autowired
    Activities activities;

    @Autowired
    Draws draws;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    private DrawClockwork clockwork;
    private SessionId session;
    private String desk;
    private Cookie clerk;
    private Cookie xiaoxia;

    @BeforeEach
    void open() throws Exception {
        var house = sessions.house();
        session = sessions.bookable(house, 2, Instant.now().plus(2, ChronoUnit.DAYS));
        desk = "/desk/sessions/" + session + "/draw";
        clerk = cast.signIn(cast.staff("石一", Role.CLERK, house.unit()));
        xiaoxia = cast.signIn(cast.resident("林小夏"));
        clockwork = new DrawClockwork(database);
    }

    @Test
    void leadsFromTheAnnouncementToTheTicketAndIsVerifiedFromOutside() throws Exception {
        var draw = announced();
        browser.perform(get("/sessions/" + session + "/booking")).andExpect(redirectedUrl("/draws/" + draw));
        assertThat(page("/activities/" + activities.session(session).activity(), null)
                        .select("a[href=/sessions/" + session + "/booking]")
                        .text())
                .contains("抽签");
        var before = page("/draws/" + draw, null);
        assertThat(before.text()).contains("登记参加抽签").contains("登记截止后公布");
        var commitment = before.select(".draw-proof .draw-hash").first().text();

        assertThat(page("/draws/" + draw + "/request", xiaoxia).select("input[name=adults]"))
                .isNotEmpty();
        ask(draw, xiaoxia, 1);
        ask(draw, xiaoxia, 2);
        ask(draw, cast.signIn(cast.resident("阿姨")), 2);
        var own = page("/draws/" + draw, xiaoxia);
        assertThat(own.select(".draw-number").text()).matches("([2-9A-Z]{3} ){3}[2-9A-Z]{3}");
        assertThat(page("/me/draws", xiaoxia).select(".ticket-card")).hasSize(1);

        clockwork.overWindow(draw);
        draws.advance(draw);
        assertThat(page("/draws/" + draw, null).select("tbody tr")).hasSize(2);
        clockwork.listHasStood(draw);
        assertThat(page(desk, clerk).select("form[action$=/drawing]")).hasSize(1);
        browser.perform(post(desk + "/drawing").cookie(clerk).with(csrf())).andExpect(redirectedUrl(desk));

        var drawn = page("/draws/" + draw, xiaoxia);
        assertThat(drawn.select("tbody tr")).hasSize(2);
        assertThat(drawn.select("tr.draw-mine")).hasSize(1);
        assertThat(drawn.text()).doesNotContain("林小夏").contains("中签").contains("候补");
        var ticket = drawn.select("a[href^=/me/tickets/]").attr("href");
        assertThat(page(ticket, xiaoxia).select(".pass")).hasSize(1);
        verify(draw, commitment);
    }

    private void verify(DrawId draw, String commitment) throws Exception {
        var address = "http://127.0.0.1:" + port + "/draws/" + draw;
        assertThat(run(address)).isZero();
        assertThat(run(address + ".json", "--commitment", commitment)).isZero();
        assertThat(run(address, "--list-hash", commitment)).isEqualTo(1);
        var json = browser.perform(get("/draws/" + draw + ".json"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var file = Files.writeString(folder.resolve("draw.json"), json.replace("\"PLACED\"", "\"WAITING\""));
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(run(Files.writeString(file, "[]").toString())).isEqualTo(1);
        assertThat(run(folder.resolve("nothing.json").toString())).isEqualTo(1);
    }

    @Test
    void isCalledOffAfterAsking() throws Exception {
        var draw = announced();
        ask(draw, xiaoxia, 1);
        assertThat(page(desk + "/calling-off", clerk).select("textarea[name=because]"))
                .hasSize(1);
        browser.perform(post(desk + "/calling-off").cookie(clerk).with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        browser.perform(post(desk + "/calling-off")
                        .param("because", "场地维修")
                        .cookie(clerk)
                        .with(csrf()))
                .andExpect(redirectedUrl(desk));
        assertThat(page("/draws/" + draw, xiaoxia).text()).contains("场地维修");
        assertThat(page("/sessions/" + session + "/booking", null).select("input[name=adults]"))
                .isNotEmpty();
    }

    @Test
    void saysAllThatIsWrongWithAnAnnouncement() throws Exception {
        var answer = browser.perform(post(desk)
                        .param("opensAt", "morgen")
                        .param("closesAt", "")
                        .cookie(clerk)
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andReturn();
        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.select(".error-summary a")).hasSize(2);
        assertThat(page.select("input[name=opensAt]").val()).isEqualTo("morgen");
        assertThat(page("/desk/draws", clerk).select("tbody tr")).hasSize(1);
    }

    @Test
    void aRequestIsWithdrawnAfterAsking() throws Exception {
        var draw = announced();
        ask(draw, xiaoxia, 1);
        var withdrawal = "/draws/" + draw + "/request/withdrawal";
        assertThat(page(withdrawal, xiaoxia).select("form[action$=/withdrawal]"))
                .hasSize(1);
        browser.perform(post(withdrawal).cookie(xiaoxia).with(csrf())).andExpect(redirectedUrl("/draws/" + draw));
        assertThat(page("/draws/" + draw, xiaoxia).select(".draw-number")).isEmpty();
        var answer = browser.perform(post("/draws/" + draw + "/request")
                        .param("adults", "2")
                        .param("children", "2")
                        .cookie(xiaoxia)
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andReturn();
        assertThat(answer.getResponse().getContentAsString()).contains("f-children");
    }

    private DrawId announced() throws Exception {
        var now = Instant.now();
        browser.perform(post(desk)
                        .param("opensAt", text(now.minusSeconds(60)))
                        .param("closesAt", text(now.plus(Duration.ofHours(3))))
                        .param("drawsAt", "")
                        .param("beaconSource", "")
                        .cookie(clerk)
                        .with(csrf()))
                .andExpect(redirectedUrl(desk));
        return draws.liveOf(session).orElseThrow().id();
    }

    private void ask(DrawId draw, Cookie who, int adults) throws Exception {
        browser.perform(post("/draws/" + draw + "/request")
                        .param("adults", String.valueOf(adults))
                        .param("children", "0")
                        .cookie(who)
                        .with(csrf()))
                .andExpect(redirectedUrl("/draws/" + draw));
    }

    private static int run(String source, String... options) {
        var arguments = new java.util.ArrayList<>(java.util.List.of("verify-draw", source));
        arguments.addAll(java.util.List.of(options));
        return Commands.execute(Sciday.class, arguments.toArray(String[]::new));
    }

    private static String text(Instant instant) {
        return MINUTES.format(Festival.localTimeOf(instant));
    }

    private Document page(String path, Cookie cookie) throws Exception {
        var request = get(path);
        if (cookie != null) {
            request.cookie(cookie);
        }
        var answer = browser.perform(request).andExpect(status().isOk()).andReturn();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
