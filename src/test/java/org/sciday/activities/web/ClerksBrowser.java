package org.sciday.activities.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sciday._support.Cast;
import org.sciday.activities.ActivityId;
import org.sciday.activities.ActivityScene;
import org.sciday.activities.Details;
import org.sciday.activities.Samples;
import org.sciday.activities.Session;
import org.sciday.activities.SessionId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A clerk before a browser, with an activity of two sessions to write. Each test has its own. */
final class ClerksBrowser {

    final ActivityScene scene;
    private final MockMvc browser;
    private final Cookie cookie;

    ClerksBrowser(BeanFactory beans) throws Exception {
        scene = new ActivityScene(beans);
        browser = beans.getBean(MockMvc.class);
        cookie = beans.getBean(Cast.class).signIn(scene.writingPerson);
    }

    /** One session is booked, the other open to all. */
    static Details details() {
        var start = Instant.now().plus(40, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        var next = start.plus(Duration.ofDays(1));
        var sound = Samples.sound();
        var site = sound.sites().getFirst().id();
        var booked = new Session(SessionId.next(), site, start, start.plus(Duration.ofHours(2)), 80, true, null);
        var open = new Session(SessionId.next(), site, next, next.plus(Duration.ofHours(2)), null, false, null);
        return sound.withProgramme(sound.sites(), List.of(booked, open))
                .withSorting(new Details.Sorting("OPEN_DAY", Set.of(), Set.of("YOUTH"), Set.of(), Set.of()));
    }

    MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return answer(request.cookie(cookie).with(csrf()));
    }

    MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        var response = browser.perform(request).andReturn().getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        return response;
    }

    Document page(String path) throws Exception {
        return Jsoup.parse(send(get(path)).getContentAsString());
    }

    Document edit(ActivityId id) throws Exception {
        return page("/desk/activities/" + id + "/edit");
    }

    /** The form as a browser would send it back. */
    static MockHttpServletRequestBuilder filled(Document page, String path) {
        var request = post(path);
        for (var field : page.select("form#activity [name]:not(button):not([type=file]):not([name=_csrf])")) {
            var ticking =
                    field.attr("type").equals("checkbox") || field.attr("type").equals("radio");
            if (!field.hasAttr("disabled") && (!ticking || field.hasAttr("checked"))) {
                request.param(field.attr("name"), valueOf(field));
            }
        }
        return request;
    }

    private static String valueOf(Element field) {
        return switch (field.tagName()) {
            case "textarea" -> field.wholeText();
            case "select" -> field.select("option[selected]").attr("value");
            default -> field.attr("value");
        };
    }
}
