package org.sciday.units.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.Organisations;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.Activities;
import org.sciday.shared.Role;
import org.sciday.units.UnitKind;
import org.sciday.units.Units;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ScidayTest
class MergePagesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Cast cast;

    @Autowired
    Organisations organisations;

    @Autowired
    Sessions sessions;

    @Autowired
    Activities activities;

    @Autowired
    Units units;

    @Test
    void aDuplicateIsMergedByTheManagerAboveAndItsPagesGoOn() throws Exception {
        var house = sessions.house();
        var session = sessions.bookable(house, 20, Instant.now().plus(2, ChronoUnit.DAYS));
        var activity = activities.session(session).activity();
        var name = units.get(house.unit()).name();
        var survivor = organisations.under(house.association(), name + "本馆", UnitKind.VENUE);
        var manager = cast.signIn(cast.staff("冯静姝", Role.MANAGER, house.association()));
        var clerk = cast.signIn(cast.staff("吴秋实", Role.CLERK, house.unit()));
        var path = "/desk/units/" + house.unit();

        assertThat(page(get(path), manager).select("a[href=" + path + "/merger]")).hasSize(1);
        var found = page(get(path + "/merger").param("survivorQuery", name), manager);
        assertThat(found.select("input[name=survivor]").eachAttr("value")).containsExactly(survivor.toString());

        var unchecked = answer(post(path + "/merger").param("survivor", survivor.toString()), manager);
        assertThat(unchecked.getStatus()).isEqualTo(422);
        assertThat(parsed(unchecked).select(".error-summary li")).hasSize(1);
        assertThat(parsed(unchecked).select("input[name=survivor][checked]")).hasSize(1);

        var merged = post(path + "/merger").param("survivor", survivor.toString()).param("checked", "true");
        assertThat(answer(merged, manager).getHeader("Location")).isEqualTo("/desk/units/" + survivor);

        assertThat(page(get(path), manager).select(".note a").text()).isEqualTo(name + "本馆");
        assertThat(answer(get(path), clerk).getHeader("Location")).isEqualTo("/desk/units/" + survivor);
        assertThat(page(get("/activities/" + activity), clerk).text()).contains(name + "本馆");
        assertThat(answer(get("/sessions/" + session + "/booking"), clerk).getStatus()).isEqualTo(200);
        assertThat(page(get("/desk/activities/" + activity), clerk).text()).contains(name + "本馆");
    }

    @Test
    void onlyApprovedUnitsAreCountedAsSupervised() throws Exception {
        var city = organisations.association("计数市科协");
        organisations.under(city, "计数市第一中学", UnitKind.SCHOOL);
        var closed = organisations.under(city, "计数市第二中学", UnitKind.SCHOOL);
        var person = cast.resident("吴秋实");
        var manager = cast.staff("冯静姝", Role.MANAGER, city);
        units.register(organisations.described("计数市第三中学", UnitKind.SCHOOL, city), cast.viewer(person));
        var rejected =
                units.register(organisations.described("计数市第四中学", UnitKind.SCHOOL, city), cast.viewer(person));
        units.reject(rejected, "证照名称不符", cast.viewer(manager));
        units.close(closed, "撤并", cast.viewer(manager));

        var counts = page(get("/desk/units/" + city), cast.signIn(manager))
                .select("a[href=/desk/units/tree?at=" + city + "]")
                .text();
        assertThat(counts).contains("1").doesNotContain("2", "3", "4");
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, Cookie who) throws Exception {
        return browser.perform(request.cookie(who).with(csrf())).andReturn().getResponse();
    }

    private Document page(MockHttpServletRequestBuilder request, Cookie who) throws Exception {
        return parsed(answer(request, who));
    }

    private static Document parsed(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
