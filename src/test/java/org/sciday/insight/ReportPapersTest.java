package org.sciday.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.Histories;
import org.sciday._support.OfficeFiles;
import org.sciday._support.ScidayTest;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Window;
import org.sciday.obligations.Tallies;
import org.sciday.shared.Festival;
import org.sciday.shared.Ids;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The report as papers, the morning's charts, and what is kept for heads of many units. */
@ScidayTest
class ReportPapersTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MINUTES);

    @Autowired
    Reports reports;

    @Autowired
    Dashboards dashboards;

    @Autowired
    KeptReportStore kept;

    @Autowired
    Tallies tallies;

    @Autowired
    Season season;

    @Autowired
    Stage stage;

    @Autowired
    Cast cast;

    @Autowired
    MockMvc browser;

    @Autowired
    Histories histories;

    private UnitId city;
    private CampaignId campaign;
    private Viewer manager;
    private Cookie cookie;

    @BeforeEach
    void prepare() throws Exception {
        city = stage.association("滦市科学技术协会 " + Ids.next());
        var county = stage.unit("北县科学技术协会 " + Ids.next(), UnitKind.COUNTY, city);
        var base = stage.unit("滦河湿地科普教育基地 " + Ids.next(), UnitKind.BASE, county);
        var last = season.asking(city, null, window(365), List.of(), List.of());
        season.held(last, base, "去年的观鸟", daysAgo(370), 1);
        campaign = season.asking(city, null, window(0), List.of(), List.of());
        season.held(campaign, base, "湿地里的候鸟怎样认路", daysAgo(9), 3);
        season.held(campaign, county, "科普大集进乡村", daysAgo(5), 1);
        season.held(campaign, county, "明天的讲座", daysAgo(-1), 2);
        var person = cast.staff("石二", Role.MANAGER, city);
        manager = cast.viewer(person);
        cookie = cast.signIn(person);
    }

    @Test
    void thePapersTellTheSameCompareWithLastYearAndComeOutAlikeTwice() throws Exception {
        var files = new TreeMap<String, byte[]>();
        for (var name : List.of("report.pdf", "report.docx", "report.xlsx", "brief.pdf", "brief.docx")) {
            files.put(name, download(name));
        }
        Thread.sleep(1_100); // files tell their seconds
        for (var file : files.entrySet()) {
            assertThat(download(file.getKey())).as(file.getKey()).isEqualTo(file.getValue());
        }
        var text = pdfText("report.pdf");
        assertThat(text).contains("开展情况报告", "活动3项、6场。[1]", "与上一届比较", "活动增加200.0%", "[1]已发布", "时间分布", "面向人群分布", "滦市科学技术协会");
        assertThat(linksIn("report.pdf"))
                .as("a mark leads to what was counted")
                .contains("http://localhost/desk/reports/" + campaign + "/activities?state=SHOWN");
        assertThat(pages("brief.pdf")).isEqualTo(1);
        try (var word = new XWPFDocument(new ByteArrayInputStream(download("report.docx")))) {
            assertThat(word.getParagraphs()).anyMatch(one -> one.getText().contains("与上一届比较"));
        }
    }

    /** As people open them. */
    @Test
    void officeProgramsOpenThePapersAndDrawEverySign() throws Exception {
        Assumptions.assumeTrue(OfficeFiles.canOpen(), "LibreOffice is not installed");
        var files = new TreeMap<String, byte[]>();
        for (var name : List.of("report.docx", "report.xlsx", "brief.docx")) {
            files.put(name, download(name));
        }
        var printed = OfficeFiles.printed(files);
        for (var name : List.of("report.pdf", "brief.pdf")) {
            printed.put(name, download(name));
        }
        for (var paper : printed.entrySet()) {
            var shown = OfficeFiles.show(paper.getKey(), paper.getValue());
            assertThat(shown.blank()).as(paper.getKey()).isEmpty();
            assertThat(shown.text()).as(paper.getKey()).contains(paper.getKey().endsWith("xlsx") ? "湿地里的候鸟怎样认路" : "活动3项、6场");
        }
        assertThat(OfficeFiles.show("brief.docx", printed.get("brief.docx")).pages()).isEqualTo(1);
        assertThat(new String(files.get("report.xlsx"), StandardCharsets.ISO_8859_1)).contains("xl/charts/chart3_1.xml", "xl/charts/chart3_4.xml");
    }

    @Test
    void theMorningsChartsAreTablesWithTheirDownloads() throws Exception {
        var dashboard = dashboards.of(campaign, manager);
        assertThat(dashboard.chart(Chart.WEEK).rows()).hasSize(7);
        assertThat(dashboard.chart(Chart.WEEK).rows().get(1).values()).containsExactly(1L, 1L);
        assertThat(dashboard.chart(Chart.ACTION).rows()).isNotEmpty();
        assertThat(dashboard.chart(Chart.AUDIENCE).rows())
                .extracting(ChartTable.Row::values)
                .as("as in the report")
                .isEqualTo(reports.of(campaign, manager).by(Dimension.AUDIENCE).stream()
                        .map(share -> List.of(share.activities(), share.sessions(), share.attended()))
                        .toList());
        var page = browser.perform(get("/desk/reports/" + campaign + "/today").cookie(cookie)).andReturn().getResponse();
        assertThat(page.getStatus()).isEqualTo(200);
        for (var chart : Chart.values()) {
            assertThat(download("today/" + chart)).as(chart.name()).isNotEmpty();
        }
    }

    /** What is kept for those who look over many says what is counted at every look. */
    @Test
    void whatIsKeptForHeadsOfManyUnitsIsWhatIsCounted() {
        var counted = reports.of(campaign, manager);
        tallies.take(campaign, NOW);
        var scope = new Scope(campaign, city, Festival.dateOf(NOW), NOW, Found.KEPT);
        histories.keepForAll(campaign);
        tallies.takeAnew(campaign, NOW);
        assertThat(kept.totals(scope)).contains(counted.totals());
        var now = reports.of(campaign, manager);
        assertThat(now.takenAt()).isNotNull();
        assertThat(now.totals()).isEqualTo(counted.totals());
        assertThat(now.shares()).isEqualTo(counted.shares());
    }

    private byte[] download(String name) throws Exception {
        var answer = browser.perform(get("/desk/reports/" + campaign + "/" + name).cookie(cookie)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(name).isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    private String pdfText(String name) throws Exception {
        try (var document = Loader.loadPDF(download(name))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    private List<String> linksIn(String name) throws Exception {
        var links = new ArrayList<String>();
        try (var document = Loader.loadPDF(download(name))) {
            for (var page : document.getPages()) {
                for (var note : page.getAnnotations()) {
                    if (note instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI address) {
                        links.add(address.getURI());
                    }
                }
            }
        }
        return links;
    }

    private int pages(String name) throws Exception {
        try (var document = Loader.loadPDF(download(name))) {
            return document.getNumberOfPages();
        }
    }

    private static Window window(int earlier) {
        return new Window(Season.dayOf(daysAgo(20 + earlier)), Season.dayOf(daysAgo(earlier - 10)));
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(days, ChronoUnit.DAYS);
    }
}
