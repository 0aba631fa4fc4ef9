package org.sciday.units.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.Organisations;
import org.sciday._support.ScidayTest;
import org.sciday.shared.Role;
import org.sciday.units.UnitKind;
import org.sciday.units.Units;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

@ScidayTest
class UnitPagesTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    MockMvc browser;

    @Autowired
    Cast cast;

    @Autowired
    Organisations organisations;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    @Test
    void listsTheOwnScopeOnlyAndNarrowsIt() throws Exception {
        var city = organisations.association("列表市科协");
        organisations.under(city, "列表县科协", UnitKind.COUNTY);
        organisations.under(city, "列表小学", UnitKind.SCHOOL);
        organisations.under(organisations.association("别处市科协"), "列表别处小学", UnitKind.SCHOOL);
        var manager = cast.signIn(cast.staff("冯静姝", Role.MANAGER, city));

        assertThat(names(page(get("/desk/units"), manager))).containsExactly("列表市科协", "列表县科协", "列表小学");
        assertThat(names(page(get("/desk/units?kind=SCHOOL"), manager))).containsExactly("列表小学");
        assertThat(names(page(get("/desk/units?q=列表小学"), manager))).containsExactly("列表小学");
        assertThat(names(page(get("/desk/units?region=130203"), manager))).isEmpty();
        assertThat(names(page(get("/desk/units?region=130202&state=APPROVED"), manager)))
                .hasSize(2);
        assertThat(names(page(get("/desk/units?q=！？"), manager))).isEmpty();
    }

    @Test
    void aStrangersUnitIsNotFoundAndTheTryIsKept() throws Exception {
        var unit = organisations.association("私有科协");
        var stranger = cast.signIn(cast.staff("高佳宁", Role.MANAGER, organisations.association("陌生科协")));

        assertThat(status(get("/desk/units/" + unit), stranger)).isEqualTo(404);
        assertThat(status(post("/desk/units/" + unit + "/contact").with(csrf()), stranger))
                .isEqualTo(404);
        assertThat(status(get("/desk/units/tree?at=" + unit), stranger)).isEqualTo(404);
        assertThat(status(get("/api/v1/units/" + unit), stranger)).isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from audit.entry where object_id = :id and refused")
                        .param("id", unit.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void theTreeOpensOneLevelAtATimeAndCountsWhatIsBelow() throws Exception {
        var city = organisations.association("分级市科协");
        var county = organisations.under(city, "分级县科协", UnitKind.COUNTY);
        IntStream.range(0, 55).forEach(i -> organisations.under(county, "分级小学" + i, UnitKind.SCHOOL));
        var manager = cast.signIn(cast.staff("冯静姝", Role.MANAGER, city));

        var tree = page(get("/desk/units/tree"), manager);
        assertThat(tree.select(".unit-tree > li")).hasSize(1);
        assertThat(tree.select(".unit-tree summary").text()).contains("分级县科协", "55");
        var level = page(get("/desk/units/tree/level?hierarchy=REGION&at=" + county), manager);
        assertThat(level.select(".unit-tree > li")).hasSize(51);
        var rest = page(get(level.select(".unit-tree-more a").attr("hx-get")), manager);
        assertThat(rest.select(".unit-tree > li")).hasSize(5);
        assertThat(page(get("/desk/units/tree?hierarchy=LINE"), manager).select(".unit-tree > li"))
                .isEmpty();
        assertThat(page(get("/desk/units/tree?on=2019-05-01"), manager).select(".unit-tree > li"))
                .isEmpty();
    }

    @Test
    void aRegistrationComesBackWithAllThatIsWrongAndIsKept() throws Exception {
        var person = cast.signIn(cast.resident("吴秋实"));
        var answer =
                call(post("/units/register").with(csrf()).param("name", "半途小学").param("creditCode", "1234"), person);
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.select(".error-summary li")).hasSizeGreaterThan(3);
        assertThat(page.select("#f-creditCode-error").text()).contains("18 位", "4 位");
        assertThat(page(get("/units/register"), person).select("#f-name").val()).isEqualTo("半途小学");
    }

    @Test
    void theApiGivesTheScopePageByPageAndNamesToEverybody() throws Exception {
        var city = organisations.association("接口市科协");
        IntStream.range(0, 5).forEach(i -> organisations.under(city, "接口小学" + i, UnitKind.SCHOOL));
        var manager = cast.signIn(cast.staff("冯静姝", Role.MANAGER, city));

        var first = JSON.readTree(body(get("/api/v1/units?limit=4"), manager));
        assertThat(first.get("items")).hasSize(4);
        var second = JSON.readTree(body(
                get("/api/v1/units?limit=4").param("cursor", first.get("next").asString()), manager));
        assertThat(second.get("items")).hasSize(2);
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(status(get("/api/v1/units?cursor=garbage"), manager)).isEqualTo(422);
        assertThat(body(get("/api/v1/units/names?q=接口小学3"), null)).contains("接口小学3");
        assertThat(body(get("/api/v1/units/names?q=接口小学3"), null)).doesNotContain("creditCode");
    }

    private java.util.List<String> names(Document page) {
        return page.select("#units tbody th a").eachText();
    }

    private Document page(MockHttpServletRequestBuilder request, Cookie who) throws Exception {
        return Jsoup.parse(body(request, who));
    }

    private String body(MockHttpServletRequestBuilder request, Cookie who) throws Exception {
        var answer = call(request, who).getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private int status(MockHttpServletRequestBuilder request, Cookie who) throws Exception {
        return call(request, who).getResponse().getStatus();
    }

    private MvcResult call(MockHttpServletRequestBuilder request, Cookie who) throws Exception {
        return browser.perform(who == null ? request : request.cookie(who)).andReturn();
    }
}
