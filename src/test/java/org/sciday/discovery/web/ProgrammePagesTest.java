package org.sciday.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.SchemaOrgRules;
import org.sciday._support.ScidayTest;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.PublicStatus;
import org.sciday.campaigns.CampaignId;
import org.sciday.discovery.Programme;
import org.sciday.discovery.ProgrammeFilter;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is published is found at once, in every form, and every form says the same. */
@ScidayTest
class ProgrammePagesTest {

    private static final Instant SOON = Instant.now().plus(30, ChronoUnit.HOURS).truncatedTo(ChronoUnit.HOURS);

    @Autowired
    MockMvc browser;

    @Autowired
    Stage stage;

    @Autowired
    Season season;

    @Autowired
    Activities activities;

    @Autowired
    Programme programme;

    private CampaignId campaign;
    private UnitId museum;

    @BeforeEach
    void publish() {
        var city = stage.association("滨城科协");
        museum = stage.unit(Stage.named("滨城科技馆"), UnitKind.VENUE, city);
        campaign = stage.campaign(city, Stage.Plan.of(2024));
    }

    private ActivityId held(String title) {
        var id = season.held(campaign, museum, title, SOON, 2);
        seen("“" + title + "”", 1);
        return id;
    }

    /** What is told after the commit is there a moment later. */
    private void seen(String words, int hits) {
        var filter = ours().with("q", words);
        Awaitility.await(words)
                .atMost(Duration.ofSeconds(20))
                .until(() -> programme.count(filter, Set.of()).total() == hits);
    }

    private ProgrammeFilter ours() {
        return ProgrammeFilter.ANY.with("campaign", campaign.toString());
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return browser.perform(get(URI.create(path))).andReturn().getResponse();
    }

    private Document page(ProgrammeFilter filter, String path) throws Exception {
        var answer = answer(filter.at(path));
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private static JsonNode json(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void listsMarksCountsAndCorrects() throws Exception {
        var id = held("一起看鹦鹉螺化石");
        var page = page(ours().with("q", "鹦鹉螺"), "/activities");
        assertThat(page.select(".ticket-title a").attr("href")).isEqualTo("/activities/" + id);
        assertThat(page.select(".ticket-title mark").text()).contains("鹦鹉");
        assertThat(page.select(".facets a[href*=free=true] .count").text()).isEqualTo("1");
        assertThat(page.select(".chip.join").text()).contains("40");
        var list = JsonMapper.shared().readTree(page.select("script[type=application/ld+json]").html());
        assertThat(SchemaOrgRules.broken(list)).isEmpty();
        assertThat(list.at("/itemListElement/0/item/name").asString()).isEqualTo("一起看鹦鹉螺化石");

        var house = page(ours().with("unit", museum.toString()), "/activities").select(".facets section").first();
        assertThat(house.text()).contains("主办单位").contains("科技馆");
        assertThat(house.select("a").attr("href")).doesNotContain("unit=");

        var misspelt = page(ours().with("q", "樱鹉螺化石"), "/activities");
        assertThat(misspelt.select(".understood a strong").text()).isNotEmpty();
        assertThat(misspelt.select(".ticket-title a").attr("href")).isEqualTo("/activities/" + id);
        assertThat(page(ours().with("q", "带孩子 鹦鹉螺"), "/activities").select(".ticket-title")).hasSize(1);
        assertThat(Jsoup.parse(answer("/activities/suggestions?q=yingwul").getContentAsString(StandardCharsets.UTF_8)).select("option"))
                .isNotEmpty();
        for (var by : List.of("day", "week", "month")) {
            var day = ours().with("date", Season.dayOf(SOON).toString());
            var calendar = page(day.with("q", null), "/activities/calendar");
            assertThat(calendar.select("main")).as(by).isNotEmpty();
            assertThat(answer(day.at("/activities/calendar") + "&by=" + by).getContentAsString(StandardCharsets.UTF_8)).contains(by.equals("month") ? "month-count" : "鹦鹉螺");
        }
    }

    @Test
    void isReadByOtherPrograms() throws Exception {
        var id = held("夜光藻与蓝眼泪");
        var filter = ours().with("q", "夜光藻");
        var calendar = Biweekly.parse(answer(filter.at("/activities.ics")).getContentAsString(StandardCharsets.UTF_8)).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents()).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo("夜光藻与蓝眼泪");
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(SOON);
        });
        for (var ending : List.of(".rss", ".atom")) {
            var bytes = answer(filter.at("/activities" + ending)).getContentAsByteArray();
            var feed = new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes)));
            assertThat(feed.getEntries()).singleElement().satisfies(entry ->
                    assertThat(entry.getLink()).endsWith("/activities/" + id));
        }
        var points = json(answer(filter.at("/api/v1/programme.geojson")));
        assertThat(points.at("/features/0/geometry/coordinates/0").asDouble()).isBetween(118.0, 119.0);
        assertThat(answer("/robots.txt").getContentAsString(StandardCharsets.UTF_8)).contains("/sitemap.xml");
        assertThat(Jsoup.parse(answer("/sitemap.xml").getContentAsString(StandardCharsets.UTF_8)).select("loc")).isNotEmpty();
        assertThat(answer("/sitemap/1.xml").getContentAsString(StandardCharsets.UTF_8)).startsWith("<?xml").contains("<urlset");
        var list = filter.at("http://localhost/activities");
        var embedded = json(answer("/oembed?url=" + URLEncoder.encode(list, StandardCharsets.UTF_8)));
        var frame = answer(Jsoup.parse(embedded.path("html").asString()).select("iframe").attr("src"));
        assertThat(frame.getContentAsString(StandardCharsets.UTF_8)).contains("夜光藻");
        assertThat(frame.getHeader("X-Frame-Options")).isNull();
        assertThat(answer("/oembed?url=http://elsewhere.example.cn/").getStatus()).isEqualTo(404);
    }

    @Test
    void walksOpenDataToTheSameTotalsAsThePage() throws Exception {
        for (var number = 0; number < 5; number++) {
            season.held(campaign, museum, "蜂鸟悬停第" + number + "课", SOON.plusSeconds(60L * number), 1);
        }
        seen("蜂鸟", 5);
        var filter = ours().with("q", "蜂鸟");
        var seen = new ArrayList<UUID>();
        var cursor = "";
        do {
            var slice = json(answer(filter.at("/api/v1/programme") + "&limit=2" + cursor));
            slice.path("items").forEach(item -> seen.add(UUID.fromString(item.path("id").asString())));
            assertThat(slice.path("total").asInt()).isEqualTo(5);
            assertThat(slice.at("/facets/kind/0/hits").asInt()).isEqualTo(5);
            cursor = slice.path("next").isNull() ? "" : "&cursor=" + slice.path("next").asString();
        } while (!cursor.isEmpty());
        assertThat(new HashSet<>(seen)).hasSize(5).hasSameSizeAs(seen);
        assertThat(page(filter, "/activities").select(".facets a[href*=free=true] .count").text()).isEqualTo("5");
        assertThat(answer(filter.at("/api/v1/programme") + "&cursor=x").getStatus()).isEqualTo(422);
    }

    @Test
    void isKeptUntilSomethingChanges() throws Exception {
        var id = held("琥珀里的蚊子");
        var path = ours().with("q", "琥珀").at("/activities");
        var first = answer(path);
        var tag = first.getHeader("ETag");
        assertThat(tag).isNotNull();
        var again = browser.perform(get(URI.create(path)).header("If-None-Match", tag)).andReturn().getResponse();
        assertThat(again.getStatus()).isEqualTo(304);

        activities.announceStatus(id, PublicStatus.POSTPONED, "改期。", Viewer.platform());
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> answer(path).getContentAsString(StandardCharsets.UTF_8).contains("延期"));
        assertThat(answer(path).getHeader("ETag")).isNotEqualTo(tag);
        activities.announceStatus(id, PublicStatus.CANCELLED, "取消。", Viewer.platform());
        seen("琥珀", 0);
    }
}
