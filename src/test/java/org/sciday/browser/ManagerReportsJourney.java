package org.sciday.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciday._support.Journey;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Deadline.Kind;
import org.sciday.campaigns.Deadline.Subject;
import org.sciday.campaigns.Quota;
import org.sciday.campaigns.Window;
import org.sciday.documents.SheetRow;
import org.sciday.documents.SheetRows;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is behind, what all have done together, and the report with its evidence, taken away as two files that open. */
class ManagerReportsJourney extends Journey {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.HOURS);

    @Autowired
    Season season;

    @Autowired
    Stage stage;

    private UnitId city;
    private CampaignId campaign;

    void prepare() {
        city = stage.association("滦市科学技术协会");
        var county = stage.unit("北县科学技术协会", UnitKind.COUNTY, city);
        stage.unit("南县科学技术协会", UnitKind.COUNTY, city);
        var base = stage.unit("滦河湿地科普教育基地", UnitKind.BASE, county);
        var bases = List.of(UnitKind.BASE);
        campaign = season.asking(
                city,
                null,
                new Window(Season.dayOf(daysAgo(20)), Season.dayOf(daysAgo(-10))),
                List.of(
                        Season.quota("每个县（市、区）", List.of(UnitKind.COUNTY), false, 10, Quota.Measure.ACTIVITIES),
                        Season.quota("科普教育基地", bases, true, 100, Quota.Measure.SESSIONS)),
                List.of(Season.deadline(Kind.PUBLISH, Subject.ACTIVITY, Season.dayOf(daysAgo(3)), List.of())));
        season.held(campaign, base, "湿地里的候鸟怎样认路", daysAgo(9), 3);
        season.held(campaign, county, "科普大集进乡村", daysAgo(5), 1);
    }

    @ParameterizedTest
    @EnumSource
    void seesWhoIsBehindAndTakesTheReport(Width width) throws IOException {
        prepare();
        var page = windowOf(cast.staff("石二", Role.MANAGER, city), width);
        page.navigate("/desk");
        look(page, "desk-home-manager");
        page.navigate("/desk/obligations/campaign/" + campaign);
        PlaywrightAssertions.assertThat(page.locator("tbody tr")).hasCount(2);
        PlaywrightAssertions.assertThat(page.locator(".owings").first()).containsText("100");
        look(page, "desk-standings");
        button(page, "提醒这些单位").click();
        PlaywrightAssertions.assertThat(page.locator(".flash")).containsText("已提醒 2 个单位");
        page.navigate("/desk/reports");
        look(page, "desk-reports");
        page.locator("a[href='/desk/reports/" + campaign + "']").first().click();
        look(page, "desk-report");
        opensAsWorkbook(page);
        opensAsPaper(page);
        page.locator(".stats a").nth(1).click();
        PlaywrightAssertions.assertThat(page.locator("tbody tr")).hasCount(2);
        look(page, "desk-evidence");
    }

    private static void opensAsWorkbook(Page page) throws IOException {
        var file = page.waitForDownload(() -> link(page, "下载 Excel 汇总表").click());
        assertThat(file.suggestedFilename()).endsWith(".xlsx");
        var rows = SheetRows.first(Files.readAllBytes(file.path()));
        assertThat(rows.stream().map(SheetRow::cells))
                .anySatisfy(cells -> assertThat(cells).contains("湿地里的候鸟怎样认路", "滦河湿地科普教育基地"));
    }

    private static void opensAsPaper(Page page) throws IOException {
        var file = page.waitForDownload(() -> link(page, "下载 Word 报告").click());
        assertThat(file.suggestedFilename()).endsWith(".docx");
        try (var zip = new ZipFile(file.path().toFile());
                var text = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            assertThat(new String(text.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("共有2个单位开展科普活动2项、4场", "千馆展览探未来");
        }
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(days, ChronoUnit.DAYS);
    }
}
