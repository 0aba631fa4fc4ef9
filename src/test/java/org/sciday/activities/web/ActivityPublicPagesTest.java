package org.sciday.activities.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.StringReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.SchemaOrgRules;
import org.sciday._support.ScidayTest;
import org.sciday.activities.Activities;
import org.sciday.activities.PublicStatus;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What residents and their machines are told. */
@ScidayTest
class ActivityPublicPagesTest {

    @Autowired
    Activities activities;

    @Autowired
    BeanFactory beans;

    private ClerksBrowser desk;

    @BeforeEach
    void setTheStage() throws Exception {
        desk = new ClerksBrowser(beans);
    }

    @Test
    void thePublicPageTellsMachinesTheSame() throws Exception {
        var id = desk.scene.published(ClerksBrowser.details());

        var page = desk.page("/activities/" + id);

        var json = JsonMapper.builder()
                .build()
                .readTree(page.select("script[type=application/ld+json]").html());
        assertThat(SchemaOrgRules.broken(json)).isEmpty();
        assertThat(json.get("@type").asString()).isEqualTo("Event");
        assertThat(json.get("name").asString()).isEqualTo("夜访天文台");
        assertThat(json.get("subEvent")).hasSize(2);
        assertThat(json.get("location").get(0).get("geo").get("latitude").asDouble())
                .isEqualTo(39.6475);
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("夜访天文台");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/activities/" + id);
    }

    @Test
    void whoHasThePageAlreadyGetsNoSecondCopy() throws Exception {
        var path = "/activities/" + desk.scene.published(ClerksBrowser.details());
        var tag = String.valueOf(desk.answer(get(path)).getHeader("ETag"));

        var again = desk.answer(get(path).header("If-None-Match", tag));

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(desk.answer(get(path).header("If-None-Match", "W/\"other\"")).getStatus())
                .isEqualTo(200);
    }

    @Test
    void theCalendarIsValidAndHoldsEverySession() throws Exception {
        var id = desk.scene.published(ClerksBrowser.details());
        activities.announceStatus(id, PublicStatus.CANCELLED, "台风", desk.scene.clerk);

        var text = desk.answer(get("/activities/" + id + "/calendar.ics")).getContentAsString();

        var calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate(true);
        assertThat(calendar.<VEvent>getComponents("VEVENT")).hasSize(2).allSatisfy(event -> {
            assertThat(event.getProperty("STATUS").orElseThrow().getValue()).isEqualTo("CANCELLED");
            assertThat(event.getProperty("DTSTART").orElseThrow().toString()).contains("TZID=Asia/Shanghai");
        });
    }

    @Test
    void whatIsNotPublicDoesNotExistForVisitors() throws Exception {
        var id = desk.scene.draft(ClerksBrowser.details());
        var path = "/activities/" + id;

        assertThat(desk.answer(get(path)).getStatus()).isEqualTo(404);
        assertThat(desk.answer(get(path + "/calendar.ics")).getStatus()).isEqualTo(404);
        assertThat(desk.answer(get("/activities/none")).getStatus()).isEqualTo(404);
        activities.submit(id, desk.scene.clerk);
        activities.pass(id, desk.scene.reviewer);
        assertThat(desk.answer(get(path)).getStatus()).isEqualTo(200);
        activities.sendBack(id, desk.scene.reviewer);
        assertThat(desk.answer(get(path)).getStatus()).isEqualTo(404);
    }
}
