package org.sciday.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.Organisations;
import org.sciday._support.ScidayTest;
import org.sciday.audit.Trail;
import org.sciday.shared.Ids;
import org.sciday.shared.Role;
import org.sciday.shared.Viewer;
import org.sciday.units.Hierarchy;
import org.sciday.units.UnitKind;
import org.sciday.units.Units;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ScidayTest
class AuditPagesTest {

    private final MockMvc browser;
    private final Trail trail;
    private final Cast cast;
    private final Organisations organisations;
    private final Units units;
    private final UUID hall = Ids.next();

    private Viewer clerk;
    private Cookie auditor;

    @Autowired
    AuditPagesTest(MockMvc browser, Trail trail, Cast cast, Organisations organisations, Units units) {
        this.browser = browser;
        this.trail = trail;
        this.cast = cast;
        this.organisations = organisations;
        this.units = units;
    }

    @BeforeEach
    void signIn() throws Exception {
        clerk = cast.viewer(cast.resident("李秋"));
        auditor = cast.signIn(cast.operator("审计员", Role.AUDITOR));
        for (int places = 1; places <= 55; places++) {
            trail.record(
                    clerk, "tests.changed", "tests.hall", hall, Map.of("places", places), Map.of("places", places + 1));
        }
        trail.refused(clerk, "tests.opened", "tests.hall", hall);
    }

    @Test
    void findsWhatWasDoneToAThingPageByPage() throws Exception {
        var first = page("/desk/audit?object=" + hall);
        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(first.select("tbody tr").getFirst().text()).contains("越权被拒");

        var second = page(first.select("a[rel=next]").attr("href"));
        assertThat(second.select("tbody tr")).hasSize(6);
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void findsByPersonActionAndTime() throws Exception {
        var object = "/desk/audit?object=" + hall;
        assertThat(page(object + "&person=" + clerk.id() + "&action=tests.ch&from=2020-01-01&to=2099-01-01")
                        .select("tbody tr"))
                .hasSize(50);
        assertThat(page(object + "&refused=true").select("tbody tr")).hasSize(1);
        assertThat(page(object + "&to=2020-01-01").select("tbody tr")).isEmpty();
        assertThat(page(object + "&person=" + UUID.randomUUID()).select("tbody tr"))
                .isEmpty();
        assertThat(page("/desk/audit?person=somebody").select(".field-error")).hasSize(1);
    }

    @Test
    void showsWhatOneLineChanged() throws Exception {
        var list = page("/desk/audit?object=" + hall);
        var line = page(list.select("tbody tr:eq(1) th a").attr("href"));
        assertThat(line.select("del").text()).isEqualTo("55");
        assertThat(line.select("ins").text()).isEqualTo("56");
        assertThat(line.text()).contains("tests.changed", hall.toString());
    }

    @Test
    void callsThingsByTheirNames() throws Exception {
        var head = organisations.association("有名字的科协");
        var unit = organisations.under(head, "有名字的天文馆", UnitKind.VENUE);
        var manager = cast.viewer(cast.staff("李秋", Role.MANAGER, head));
        var another = organisations.under(head, "有名字的学会", UnitKind.SOCIETY);
        units.move(unit, Hierarchy.LINE, another, manager);

        var row = page("/desk/audit?object=" + unit).selectFirst("tbody tr");
        assertThat(row.text()).contains("李秋", "单位", "有名字的天文馆").doesNotContain("units.");
        var line = page(row.select("th a").attr("href"));
        assertThat(line.select("ins").text()).isEqualTo("有名字的学会");
        assertThat(page("/desk/audit?object=" + unit).select("#f-object-help").text()).isEqualTo("有名字的天文馆");
    }

    @Test
    void isForTheAuditorAlone() throws Exception {
        var operator = cast.signIn(cast.operator("系统员", Role.SYSTEM_OPERATOR));
        var status = browser.perform(get("/desk/audit").cookie(operator))
                .andReturn()
                .getResponse()
                .getStatus();
        assertThat(status).isEqualTo(403);
    }

    private Document page(String address) throws Exception {
        var answer = browser.perform(get(URI.create(address)).cookie(auditor))
                .andReturn()
                .getResponse();
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
