package org.sciday.results.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Deadline;
import org.sciday.campaigns.Due;
import org.sciday.campaigns.Window;
import org.sciday.shared.Ids;
import org.sciday.shared.Role;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@ScidayTest
class ResultPagesTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MINUTES);

    @Autowired
    MockMvc browser;

    @Autowired
    Cast cast;

    @Autowired
    Season season;

    @Autowired
    Stage stage;

    private CampaignId campaign;
    private String page;
    private String unitPage;
    private String api;
    private Cookie clerk;

    @BeforeEach
    void prepare() throws Exception {
        var city = stage.association("滦市科协 " + Ids.next());
        var school = stage.unit("第一小学 " + Ids.next(), UnitKind.SCHOOL, city);
        var window = new Window(Season.dayOf(NOW.minus(20, ChronoUnit.DAYS)), Season.dayOf(NOW));
        campaign = season.asking(city, null, window, List.of(), List.of());
        var activity = season.held(campaign, school, "夜访天文台", NOW.minus(4, ChronoUnit.DAYS), 1);
        page = "/desk/results/" + activity;
        unitPage = "/desk/summaries/" + campaign + "/" + school;
        api = "/api/v1/activities/" + activity;
        clerk = cast.signIn(cast.staff("何一", Role.CLERK, school));
    }

    @Test
    void takesTheFormWithItsNewsAndGoesOnToTheSummary() throws Exception {
        browser.perform(post(page)
                        .cookie(clerk)
                        .with(csrf())
                        .param("attended", "183")
                        .param("onlineViews", "")
                        .param("story", "孩子们自己画了星图。")
                        .param("news[0].title", "")
                        .param("news[0].url", "")
                        .param("news[0].medium", "")
                        .param("news[0].publishedOn", "")
                        .param("news[1].title", "看星星")
                        .param("news[1].url", "https://news.example.cn/1")
                        .param("news[1].medium", "晚报")
                        .param("news[1].publishedOn", "2024-09-16")
                        .param("version", "0"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", page + "/summary"));
        var summary = Jsoup.parse(body(page + "/summary"));
        assertThat(summary.select("textarea").text()).contains("到场183人次。", "《看星星》（晚报，9月16日");
    }

    @Test
    void givesTheFormBackWithAllThatIsWrong() throws Exception {
        var answer = browser.perform(post(page)
                        .cookie(clerk)
                        .with(csrf())
                        .param("attended", "183")
                        .param("news[0].title", "看星星")
                        .param("news[0].url", "ftp://news.example.cn")
                        .param("version", "0"))
                .andExpect(status().is(422))
                .andReturn();
        var form = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(form.select("input[name=attended]").val()).isEqualTo("183");
        assertThat(form.select(".error-summary li")).hasSize(1);
    }

    @Test
    void keepsWhatIsBeingTypedUntilItIsSent() throws Exception {
        var typed = "{\"at\":1,\"values\":[[\"text\",\"写了一半\"]]}";
        browser.perform(post("/desk/half-typed")
                        .cookie(clerk)
                        .with(csrf())
                        .param("page", page + "/summary")
                        .param("typed", typed))
                .andExpect(status().isNoContent());
        assertThat(Jsoup.parse(body(page + "/summary")).select("form#summary").attr("data-kept")).isEqualTo(typed);
        browser.perform(post(page + "/summary/hand-in")
                        .cookie(clerk)
                        .with(csrf())
                        .param("text", "到场183人次。")
                        .param("version", "0"))
                .andExpect(status().isSeeOther());
        assertThat(Jsoup.parse(body(page + "/summary")).select("form#summary").attr("data-kept")).isEmpty();
    }

    @Test
    void asksForTheReasonBesideTheNumberThatDiffers() throws Exception {
        assertThat(Jsoup.parse(body("/desk/summaries")).select("tbody a").attr("href")).isEqualTo(unitPage);
        var form = Jsoup.parse(body(unitPage));
        assertThat(form.select("input[name='figures[0].told']").val()).isEqualTo("1");
        var answer = browser.perform(post(unitPage + "/hand-in")
                        .cookie(clerk)
                        .with(csrf())
                        .param("text", form.select("textarea[name=text]").text())
                        .param("figures[0].figure", "ACTIVITIES")
                        .param("figures[0].told", "1")
                        .param("figures[2].figure", "ATTENDED")
                        .param("figures[2].told", "500")
                        .param("version", "0"))
                .andExpect(status().is(422))
                .andReturn();
        var again = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(again.select("input[name='figures[2].told']").val()).isEqualTo("500");
        assertThat(again.select("[id='f-figures[2].reason-error']")).hasSize(1);
    }

    @Test
    void handsInAndGivesTheWordDocument() throws Exception {
        browser.perform(post(page + "/summary/hand-in")
                        .cookie(clerk)
                        .with(csrf())
                        .param("text", "到场183人次。\r\n\r\n秩序良好。")
                        .param("version", "0"))
                .andExpect(status().isSeeOther());
        var file = browser.perform(get(page + "/summary.docx").cookie(clerk))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            var text = document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
            assertThat(text).contains("夜访天文台活动总结", "到场183人次。", "秩序良好。", "第一小学");
        }
    }

    @Test
    void aSummaryThatIsAskedForWithAStampIsPrintedUploadedAndAccepted() throws Exception {
        var asked = new Deadline(
                Ids.next(), null, Deadline.Kind.SUMMARY, Deadline.Subject.UNIT, "工作总结（盖章扫描件）", null, List.of(), false,
                Due.on(Season.dayOf(NOW.plus(9, ChronoUnit.DAYS)), LocalTime.of(17, 0)),
                new Deadline.Delivery(List.of("platform"), List.of(), List.of("pdf", "stamped_scan")), null, null);
        season.ask(campaign, List.of(asked));
        var upload = Jsoup.parse(body(unitPage)).select(".note a[href^=/desk/papers/]").attr("href");
        var print = Jsoup.parse(body(upload)).select("a[href*=summary.pdf]").attr("href");
        assertThat(body(print)).startsWith("%PDF-");

        assertThat(uploaded(upload, "总结.docx", "PK\3\4".getBytes(StandardCharsets.UTF_8))).contains("只能上传 PDF、JPG 或 PNG");
        assertThat(uploaded(upload, "", new byte[0])).contains("请选择文件");
        uploaded(upload, "总结盖章.pdf", "%PDF-1.7 scan".getBytes(StandardCharsets.US_ASCII));

        assertThat(Jsoup.parse(body(upload)).select("main").text()).contains("已提交的材料", "总结盖章.pdf", "已提交");
        assertThat(body(unitPage)).contains("盖章扫描件已于");
    }

    private String uploaded(String path, String name, byte[] content) throws Exception {
        return browser.perform(multipart(path)
                        .file(new MockMultipartFile("paper", name, null, content))
                        .cookie(clerk)
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void speaksJsonToPrograms() throws Exception {
        browser.perform(put(api + "/result")
                        .cookie(clerk)
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"attended\": 80, \"version\": 0}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.attended").value(80))
                .andExpect(jsonPath("$.version").value(1));
        browser.perform(put(api + "/result")
                        .cookie(clerk)
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"attended\": 81, \"version\": 0}"))
                .andExpect(status().isConflict());
        browser.perform(post(api + "/summary")
                        .cookie(clerk)
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.late").value(false))
                .andExpect(jsonPath("$.text").value(org.hamcrest.Matchers.containsString("到场80人次。")));
    }

    private String body(String path) throws Exception {
        return browser.perform(get(path).cookie(clerk)).andReturn().getResponse().getContentAsString();
    }
}
