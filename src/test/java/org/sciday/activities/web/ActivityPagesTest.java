package org.sciday.activities.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Stage;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Details;
import org.sciday.activities.NewDraft;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.Samples;
import org.sciday.activities.Session;
import org.sciday.activities.SessionId;
import org.sciday.activities.Site;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.Festival;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

@ScidayTest
class ActivityPagesTest {

    private static final String EVIL = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'&";

    @Autowired
    MockMvc browser;

    @Autowired
    Activities activities;

    @Autowired
    Cast cast;

    @Autowired
    Stage stage;

    private UnitId museum;
    private CampaignId campaign;
    private Viewer clerk;
    private Viewer reviewer;
    private Cookie cookie;

    @BeforeEach
    void setTheStage() throws Exception {
        var city = stage.association("滨城科协");
        museum = stage.unit("滨城科技馆", UnitKind.VENUE, city);
        campaign =
                stage.campaign(city, Stage.Plan.of(LocalDate.now(Festival.ZONE).getYear()));
        var person = cast.staff("填报员", Role.CLERK, museum);
        clerk = cast.viewer(person);
        cookie = cast.signIn(person);
        reviewer = cast.viewer(cast.staff("审核员", Role.REVIEWER, city));
    }

    private static Details details() {
        var start = Instant.now().plus(40, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        var next = start.plus(Duration.ofDays(1));
        var sound = Samples.sound();
        var site = sound.sites().getFirst().id();
        var booked = new Session(SessionId.next(), site, start, start.plus(Duration.ofHours(2)), 80, true, null);
        var open = new Session(SessionId.next(), site, next, next.plus(Duration.ofHours(2)), null, false, null);
        return sound.withProgramme(sound.sites(), List.of(booked, open))
                .withSorting(new Details.Sorting("OPEN_DAY", Set.of(), Set.of("YOUTH"), Set.of(), Set.of()));
    }

    private ActivityId draft(Details details) {
        return activities.draft(new NewDraft(campaign, museum, UUID.randomUUID(), details), clerk);
    }

    private ActivityId published(Details details) {
        var id = draft(details);
        activities.submit(id, clerk);
        activities.pass(id, reviewer);
        return id;
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return answer(request.cookie(cookie).with(csrf()));
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        var response = browser.perform(request).andReturn().getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        return response;
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(send(get(path)).getContentAsString());
    }

    private Document edit(ActivityId id) throws Exception {
        return page("/desk/activities/" + id + "/edit");
    }

    /** The form as a browser would send it back. */
    private static MockHttpServletRequestBuilder filled(Document page, String path) {
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

    @Test
    void theFormSentBackUnchangedChangesNothing() throws Exception {
        var id = draft(details());
        var before = activities.get(id);

        var answer = send(filled(edit(id), "/desk/activities/" + id));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(activities.get(id).details()).isEqualTo(before.details());
        assertThat(activities.get(id).version()).isEqualTo(before.version());
    }

    @Test
    void aDraftIsKeptEverySoOftenAndTellsItsVersion() throws Exception {
        var id = draft(Details.empty());

        var answer = send(
                post("/desk/activities/" + id + "/draft").param("version", "1").param("wording.title", "观星"));

        assertThat(answer.getContentAsString())
                .contains("\"kept\":true")
                .contains("\"version\":2")
                .contains("已保存");
        assertThat(activities.get(id).title()).isEqualTo("观星");
    }

    @Test
    void twoWindowsLeadToAPageThatShowsBothTexts() throws Exception {
        var id = draft(details());
        var here = "/desk/activities/" + id;
        var first = edit(id);
        var second = edit(id);
        first.select("[name=contact.name]").val("接待处");
        second.select("[name=contact.name]").val("宣传部");

        assertThat(send(filled(first, here)).getStatus()).isEqualTo(303);
        assertThat(send(filled(second, here)).getHeader("Location")).isEqualTo(here + "/merge");

        assertThat(page(here + "/merge").text()).contains("接待处").contains("宣传部");
        var version = String.valueOf(activities.get(id).version());
        send(post(here + "/merge").param("version", version).param("mine", "contact.name"));
        assertThat(activities.get(id).details().contact().name()).isEqualTo("宣传部");
    }

    @Test
    void rowsAreAddedAndRemovedWithoutScriptsAndNothingTypedIsLost() throws Exception {
        var id = draft(details());
        var here = "/desk/activities/" + id;
        var page = edit(id);
        page.select("[name=wording.title]").val("还没保存的名字");

        var more = Jsoup.parse(send(filled(page, here + "/sites")).getContentAsString());

        assertThat(more.select("[name=wording.title]").val()).isEqualTo("还没保存的名字");
        assertThat(more.select("[name$=.address]")).hasSize(2);
        var row = more.select("[name='sites[1].id']").val();
        var removal = filled(more, here + "/sites/removal").param("row", row);
        assertThat(Jsoup.parse(send(removal).getContentAsString()).select("[name$=.address]"))
                .hasSize(1);
    }

    @Test
    void aSeriesMakesEveryDayTimesEveryTime() throws Exception {
        var id = draft(details());
        var form = edit(id);
        form.select("[name=series.firstDay]").val("2026-09-15");
        form.select("[name=series.lastDay]").val("2026-09-19");
        form.select("[name=series.times]").first().text("09:00-10:00\n14:00-15:00");

        var answer = send(filled(form, "/desk/activities/" + id + "/sessions/series"));

        assertThat(Jsoup.parse(answer.getContentAsString()).select("[name$=.startsAt]"))
                .hasSize(2 + 10);
    }

    @Test
    void aSubmissionTellsEverythingThatIsMissingAndKeepsWhatIsThere() throws Exception {
        var id = draft(Details.empty());
        var request = post("/desk/activities/" + id + "/submission").param("version", "1");

        var answer = send(request.param("wording.title", "观星"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString()).select(".error-summary li"))
                .hasSizeGreaterThan(5);
        assertThat(activities.get(id).title()).isEqualTo("观星");
    }

    @Test
    void textThatIsFarTooLongIsRefusedWithItsReason() throws Exception {
        var id = draft(Details.empty());
        var request = post("/desk/activities/" + id).param("version", "1");

        var answer = send(request.param("wording.summary", "长".repeat(3_000_000)));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("最多 5,000 个字");
    }

    @Test
    void aFileThatIsNoPictureIsRefusedAndNothingTypedIsLost() throws Exception {
        var id = draft(Details.empty());
        var svg = "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8);
        var file = new MockMultipartFile("picture", "cover.png", "image/png", svg);
        var request = multipart("/desk/activities/" + id + "/cover").file(file).param("version", "1");

        var answer = send(request.param("wording.title", "观星"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select("[name=wording.title]")
                        .val())
                .isEqualTo("观星");
    }

    @Test
    void aForeignPictureCannotBeTakenAsCover() throws Exception {
        var id = draft(Details.empty());
        var request = post("/desk/activities/" + id).param("version", "1");

        assertThat(send(request.param("wording.cover", UUID.randomUUID().toString()))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void scriptInEveryFieldComesOutAsText() throws Exception {
        var sound = details();
        var site = sound.sites().getFirst();
        var evil = new Details(
                new Details.Wording(EVIL, EVIL, EVIL, EVIL, null),
                sound.sorting(),
                sound.attendance(),
                new Details.Admission(false, EVIL, null, null, Set.of(), EVIL),
                new Details.Contact(EVIL.substring(0, 40), "0315-5551234"),
                new Details.Safety(EVIL, EVIL),
                List.of(new Site(site.id(), true, EVIL, EVIL, site.region(), site.lat(), site.lon())),
                sound.sessions());
        var id = published(evil);
        activities.announceStatus(id, PublicStatus.POSTPONED, EVIL, clerk);
        var desk = "/desk/activities/" + id;

        for (var path : List.of(
                "/activities/" + id,
                desk,
                desk + "/edit",
                desk + "/preview",
                desk + "/status",
                desk + "/copy",
                "/desk/activities",
                "/desk/activities/new")) {
            var page = page(path);
            assertThat(page.select("script:not([src]):not([type^=application])"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("[onerror],img[src=x]")).as(path).isEmpty();
            assertThat(page.html()).as(path).contains("alert(1)");
        }
    }

    @Test
    void thePublicPageTellsMachinesTheSame() throws Exception {
        var id = published(details());

        var page = page("/activities/" + id);

        var json = JsonMapper.builder()
                .build()
                .readTree(page.select("script[type=application/ld+json]").html());
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
        var path = "/activities/" + published(details());
        var tag = String.valueOf(answer(get(path)).getHeader("ETag"));

        var again = answer(get(path).header("If-None-Match", tag));

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(answer(get(path).header("If-None-Match", "W/\"other\"")).getStatus())
                .isEqualTo(200);
    }

    @Test
    void theCalendarIsValidAndHoldsEverySession() throws Exception {
        var id = published(details());
        activities.announceStatus(id, PublicStatus.CANCELLED, "台风", clerk);

        var text = answer(get("/activities/" + id + "/calendar.ics")).getContentAsString();

        var calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate(true);
        assertThat(calendar.<VEvent>getComponents("VEVENT")).hasSize(2).allSatisfy(event -> {
            assertThat(event.getProperty("STATUS").orElseThrow().getValue()).isEqualTo("CANCELLED");
            assertThat(event.getProperty("DTSTART").orElseThrow().toString()).contains("TZID=Asia/Shanghai");
        });
    }

    @Test
    void whatIsNotPublicDoesNotExistForVisitors() throws Exception {
        var id = draft(details());
        var path = "/activities/" + id;

        assertThat(answer(get(path)).getStatus()).isEqualTo(404);
        assertThat(answer(get(path + "/calendar.ics")).getStatus()).isEqualTo(404);
        assertThat(answer(get("/activities/none")).getStatus()).isEqualTo(404);
        activities.submit(id, clerk);
        activities.pass(id, reviewer);
        assertThat(answer(get(path)).getStatus()).isEqualTo(200);
        activities.sendBack(id, reviewer);
        assertThat(answer(get(path)).getStatus()).isEqualTo(404);
    }

    @Test
    void theListIsNarrowedByItsAddressAndTheViewKept() throws Exception {
        var id = draft(details());
        draft(Details.empty());

        var narrowed = page("/desk/activities?q=天文台&state=DRAFT&kind=OPEN_DAY");

        assertThat(narrowed.select("tbody tr")).hasSize(1);
        assertThat(narrowed.select("tbody a").attr("href")).endsWith(id.toString());
        assertThat(page("/desk/activities?q=%25").select("tbody tr")).isEmpty();
        send(post("/desk/activities/views").param("name", "我的草稿").param("query", "state=DRAFT"));
        assertThat(page("/desk/activities").text()).contains("我的草稿");
    }
}
