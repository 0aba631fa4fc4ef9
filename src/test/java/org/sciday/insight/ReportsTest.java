package org.sciday.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Deadline.Kind;
import org.sciday.campaigns.Deadline.Subject;
import org.sciday.campaigns.Quota;
import org.sciday.campaigns.Window;
import org.sciday.obligations.Tallies;
import org.sciday.results.Enrolment;
import org.sciday.results.Figures;
import org.sciday.results.NewsLink;
import org.sciday.results.Results;
import org.sciday.shared.Ids;
import org.sciday.shared.NotFound;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@ScidayTest
class ReportsTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MINUTES);

    @Autowired
    Reports reports;

    @Autowired
    Results results;

    @Autowired
    Tallies tallies;

    @Autowired
    Season season;

    @Autowired
    Stage stage;

    @Autowired
    Cast cast;

    @Autowired
    Activities activities;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvc browser;

    private UnitId city;
    private UnitId county;
    private CampaignId campaign;
    private Cast.Person manager;

    @BeforeEach
    void prepare() {
        city = stage.association("滦市科协 " + Ids.next());
        county = stage.unit("北县科协 " + Ids.next(), UnitKind.COUNTY, city);
        var school = stage.unit("第一小学 " + Ids.next(), UnitKind.SCHOOL, county);
        var museum = stage.unit("博物馆 " + Ids.next(), UnitKind.VENUE, city);
        campaign = season.asking(
                city,
                null,
                new Window(Season.dayOf(daysAgo(30)), Season.dayOf(daysAgo(-10))),
                List.of(Season.quota("每个单位", List.of(UnitKind.SCHOOL, UnitKind.VENUE), false, 2, Quota.Measure.ACTIVITIES)),
                List.of(
                        Season.deadline(Kind.PUBLISH, Subject.ACTIVITY, Season.dayOf(daysAgo(1)), List.of()),
                        Season.deadline(Kind.SUMMARY, Subject.ACTIVITY, Season.dayOf(daysAgo(2)), List.of())));
        var first = season.held(campaign, school, "=1+1 夜访天文台", daysAgo(9), 2);
        var second = season.held(campaign, museum, "恐龙开放日", daysAgo(8), 1);
        season.held(campaign, museum, "还没开始", daysAgo(-3), 3);
        database.sql("update activities.activity set audiences = '{FAMILY,YOUTH}' where id = ?").params(first.value()).update();
        results.enrol(
                List.of(result(first, 120, daysAgo(1)), result(second, 80, daysAgo(5))), Viewer.platform());
        manager = cast.staff("石二", Role.MANAGER, city);
    }

    @Test
    void countsTheCampaignOverTheScope() {
        var totals = reports.of(campaign, cast.viewer(manager)).totals();
        assertThat(totals)
                .isEqualTo(new Totals(2, 3, 0, 0, 2, 6, 120, 0, 200, 2_406, 24, 16, 2, 2, 1, 0, 0));
        var below = cast.viewer(cast.staff("吴三", Role.MANAGER, county));
        assertThat(reports.of(campaign, below).totals()).matches(mine -> mine.units() == 1 && mine.attended() == 120);
    }

    @Test
    void opensEveryFigureToTheActivitiesBehindIt() {
        var viewer = cast.viewer(manager);
        var report = reports.of(campaign, viewer);
        for (var share : report.shares()) {
            var behind = reports.activities(campaign, ReportFilter.of(share.dimension(), share.code()), null, viewer);
            assertThat(behind.total()).as(share.toString()).isEqualTo(share.activities());
            assertThat(behind.items().stream().mapToLong(row -> row.attended() == null ? 0 : row.attended()).sum())
                    .isEqualTo(share.attended());
        }
        assertThat(report.by(Dimension.ACTION)).singleElement().matches(share -> share.activities() == 3);
        assertThat(report.by(Dimension.AUDIENCE)).extracting(Share::activities).containsExactly(1L, 1L);
        assertThat(report.by(Dimension.DAY)).extracting(Share::activities).containsExactly(1L, 1L, 1L);
        var late = ReportFilter.of(Map.of("state", "SHOWN", "with", "LATE"));
        assertThat(reports.activities(campaign, late, null, viewer).items())
                .extracting(ActivityFigures::title)
                .containsExactly("=1+1 夜访天文台");
    }

    @Test
    void saysTheSameWhenTheFiguresAreKept() {
        rate(4, 5);
        var viewer = cast.viewer(manager);
        var counted = reports.of(campaign, viewer);
        var behind = reports.activities(campaign, ReportFilter.ALL, null, viewer);
        var best = reports.highlights(campaign, viewer);
        assertThat(counted.takenAt()).isNull();
        assertThat(counted.totals()).matches(totals -> totals.ratings() == 2 && totals.averageStars() == 4.5);
        tallies.take(campaign, NOW);
        var kept = reports.of(campaign, viewer);
        assertThat(kept.takenAt()).isNotNull();
        assertThat(kept.totals()).isEqualTo(counted.totals());
        assertThat(kept.shares()).isEqualTo(counted.shares());
        assertThat(reports.activities(campaign, ReportFilter.ALL, null, viewer)).isEqualTo(behind);
        assertThat(reports.highlights(campaign, viewer)).isEqualTo(best);
        var rated = ReportFilter.of(Map.of("state", "SHOWN", "with", "RATED"));
        assertThat(reports.activities(campaign, rated, null, viewer).items())
                .singleElement()
                .matches(row -> row.ratings() == 2);
    }

    /** What people who were there said of one of the activities. */
    private void rate(int... stars) {
        for (var one : stars) {
            database.sql("""
                    insert into feedback.rating (id, activity_id, unit_id, account_id, stars, comment, state, rated_at)
                    select gen_random_uuid(), a.id, a.unit_id, :account, :stars, '', 'SHOWN', now()
                      from activities.activity_line a where a.campaign_id = :campaign and a.title = '恐龙开放日'
                    """)
                    .param("account", cast.resident("观众").id().value())
                    .param("stars", one)
                    .param("campaign", campaign.value())
                    .update();
        }
    }

    @Test
    void doesNotExistForStrangers() throws Exception {
        var stranger = cast.staff("邻四", Role.MANAGER, stage.association("别市科协 " + Ids.next()));
        assertThatThrownBy(() -> reports.of(campaign, cast.viewer(stranger))).isInstanceOf(NotFound.class);
        var cookie = cast.signIn(stranger);
        for (var page : List.of("", "/activities", "/report.xlsx", "/report.docx")) {
            browser.perform(get("/desk/reports/" + campaign + page).cookie(cookie)).andExpect(status().isNotFound());
        }
    }

    @Test
    void writesAWorkbookThatAgreesWithTheDatabase() throws Exception {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(download("/report.xlsx")))) {
            assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                    .containsExactly("活动汇总表", "单位完成情况", "数量统计");
            var sheet = book.getSheet("活动汇总表");
            var headers = texts(sheet.getRow(0));
            assertThat(headers)
                    .containsExactly(
                            "单位", "单位类型", "地区", "活动名称", "活动类型", "联合行动", "开始日期", "结束日期", "地点", "形式", "场次",
                            "预计人数", "预约人次", "到场人次", "线上观看人次", "媒体报道", "评价数", "平均评分", "状态", "总结提交时间", "逾期");
            assertThat(sheet.getLastRowNum()).isEqualTo(3);
            var attended = headers.indexOf("到场人次");
            var sum = IntStream.rangeClosed(1, 3)
                    .mapToObj(sheet::getRow)
                    .mapToDouble(row -> row.getCell(attended) == null ? 0 : row.getCell(attended).getNumericCellValue())
                    .sum();
            assertThat(sum).isEqualTo(database.sql("""
                            select sum(r.attended) from results.activity_result r
                              join activities.activity_line a on a.id = r.activity_id where a.campaign_id = :campaign
                            """).param("campaign", campaign.value()).query(Double.class).single());
            var titles = IntStream.rangeClosed(1, 3)
                    .mapToObj(i -> texts(sheet.getRow(i)).get(headers.indexOf("活动名称")))
                    .toList();
            assertThat(titles).contains("'=1+1 夜访天文台", "恐龙开放日").doesNotContain("=1+1 夜访天文台");
            assertThat(book.getSheet("单位完成情况").getLastRowNum()).isEqualTo(2);
        }
    }

    @Test
    void writesAReportInSentencesAndTables() throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(download("/report.docx")))) {
            var text = document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
            assertThat(text)
                    .contains("开展情况报告", "共有2个单位开展科普活动3项、6场。", "到场200人次。", "一、总体情况", "九、附件")
                    .contains("举办“恐龙开放日”，到场80人次。", "1份单项总结逾期提交。", "2个单位中，1个单位有任务逾期未完成。");
            assertThat(document.getTables()).hasSize(4);
            assertThat(document.getTables().getFirst().getRow(1).getCell(1).getText()).isEqualTo("3");
        }
    }

    private byte[] download(String path) throws Exception {
        Cookie cookie = cast.signIn(manager);
        return browser.perform(get("/desk/reports/" + campaign + path).cookie(cookie))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static List<String> texts(Row row) {
        var format = new DataFormatter();
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(column -> format.formatCellValue(row.getCell(column)))
                .toList();
    }

    private static Enrolment result(ActivityId activity, int attended, Instant handedInAt) {
        var news = new NewsLink("看星星", "https://news.example.cn/1", "晚报", null);
        return new Enrolment(activity, new Figures(attended, "", 1_203, 12, 8), "", List.of(news), "已举办。", handedInAt);
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(days, ChronoUnit.DAYS);
    }
}
