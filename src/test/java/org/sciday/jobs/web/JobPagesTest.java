package org.sciday.jobs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.Organisations;
import org.sciday._support.ScidayTest;
import org.sciday.messages.UnreadCount;
import org.sciday.shared.Role;
import org.sciday.units.UnitKind;
import org.sciday.units.UnitRegistered;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.test.web.servlet.MockMvc;

@ScidayTest
class JobPagesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Cast cast;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient database;

    @Autowired
    EventSerializer events;

    @Autowired
    UnreadCount unread;

    private Cookie operator;

    @BeforeEach
    void signIn() throws Exception {
        operator = cast.signIn(cast.operator("系统员", Role.SYSTEM_OPERATOR));
    }

    @Test
    void showsWhatIsPlanned() throws Exception {
        var row = page("/desk/jobs").select("tbody tr:contains(messages.deliver)").text();
        assertThat(row).contains("发送邮件和短信");
    }

    @Test
    void aFailedFollowUpIsDoneWhenTheOperatorTriesItAgain() throws Exception {
        var association = organisations.association("补做市科协");
        var manager = cast.staff("赵明", Role.MANAGER, association);
        var unit = organisations.under(association, "补做市天文馆", UnitKind.VENUE);
        var id = failed(new UnitRegistered(unit, association));

        var list = page("/desk/jobs/follow-ups");
        var row = list.select("tbody tr:has(form[action*=" + id + "])");
        assertThat(row.text()).contains("units.UnitRegistered", "units.UnitLetters", "3");

        assertThat(repeat(id)).isEqualTo(303);
        await().atMost(Duration.ofSeconds(20)).until(() -> statusOf(id).equals("COMPLETED"));
        assertThat(unread.of(cast.viewer(manager))).isEqualTo(1);
        assertThat(repeat(id)).isEqualTo(409);
    }

    @Test
    void isForTheSystemOperatorAlone() throws Exception {
        operator = cast.signIn(cast.operator("审计员", Role.AUDITOR));
        for (var path : new String[] {"/desk/jobs", "/desk/jobs/follow-ups"}) {
            var answer = browser.perform(get(path).cookie(operator)).andReturn().getResponse();
            assertThat(answer.getStatus()).isEqualTo(403);
        }
    }

    private UUID failed(UnitRegistered event) {
        var id = UUID.randomUUID();
        database.sql("""
                insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, status,
                                               completion_attempts)
                select :id, :listener, :type, :event, now(), 'FAILED', 3
                """)
                .param("id", id)
                .param("listener", "org.sciday.units.UnitLetters.on(org.sciday.units.UnitRegistered)")
                .param("type", UnitRegistered.class.getName())
                .param("event", events.serialize(event))
                .update();
        return id;
    }

    private String statusOf(UUID id) {
        return database.sql("select status from event_publication where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private int repeat(UUID id) throws Exception {
        return browser.perform(post("/desk/jobs/follow-ups/" + id + "/repetition")
                        .cookie(operator)
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private Document page(String path) throws Exception {
        var answer = browser.perform(get(path).cookie(operator)).andReturn().getResponse();
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
