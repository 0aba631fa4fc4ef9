package org.sciday.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciday._support.Journey;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.campaigns.Deadline.Kind;
import org.sciday.campaigns.Deadline.Subject;
import org.sciday.campaigns.Due;
import org.sciday.campaigns.Quota;
import org.sciday.campaigns.Window;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From nothing to all duties met: each number is asked once in all its pages, and what was told once is there the next time. */
class UnitMeetsItsDutiesJourney extends Journey {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.HOURS);

    @Autowired
    Season season;

    @Autowired
    Stage stage;

    @Autowired
    Activities activities;

    @Autowired
    JdbcClient database;

    private final Set<String> asked = new HashSet<>();
    private final List<String> askedAgain = new ArrayList<>();
    private final LocalDate day = Season.dayOf(NOW).plusDays(3);
    private UnitId city;
    private UnitId base;

    void prepare() {
        city = stage.association("滦市科学技术协会");
        base = stage.unit("滦河湿地科普教育基地", UnitKind.BASE, city);
        season.asking(
                city,
                null,
                new Window(day.minusDays(20), day.plusDays(20)),
                List.of(Season.quota("每个科普教育基地", List.of(UnitKind.BASE), false, 1, Quota.Measure.ACTIVITIES)),
                List.of(
                        Season.deadline(Kind.PUBLISH, Subject.ACTIVITY, day.plusDays(5), List.of()),
                        Season.deadline(Kind.SUPPLEMENT, Subject.ACTIVITY, "补充活动成果", due(9), List.of()),
                        Season.deadline(Kind.SUMMARY, Subject.ACTIVITY, day.plusDays(12), List.of()),
                        Season.deadline(Kind.SUMMARY, Subject.UNIT, day.plusDays(15), List.of())));
    }

    private Due due(int days) {
        return Due.on(day.plusDays(days), null);
    }

    @ParameterizedTest
    @EnumSource
    void andTypesNoFigureTwice(Width width) {
        prepare();
        var page = windowOf(cast.staff("何一", Role.CLERK, base), width);
        page.navigate("/desk/obligations");
        assertThat(page.locator(".owing")).hasCount(2); // the number, and the unit's summary
        look(page, "duties-at-first");
        var activity = publishes(page);
        takesPlace(activity);
        page.navigate("/desk/obligations");
        assertThat(page.locator(".owing")).hasCount(4);
        tellsWhatCameOfIt(page, activity);
        page.navigate("/desk/obligations");
        link(page, "去写总结").click();
        count(page);
        button(page, "提交总结").click();
        assertThat(page.locator(".flash")).containsText("总结已提交");
        page.navigate("/desk/obligations");
        assertThat(page.locator(".owing", new Page.LocatorOptions().setHasText("已完成"))).hasCount(4);
        look(page, "duties-all-met");
        page.navigate("/desk/tables");
        look(page, "tables");
        link(page, "活动汇总表").click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        look(page, "table");
        Assertions.assertEquals(List.of(), askedAgain, "asked for a second time");
        Assertions.assertTrue(asked.size() <= 9, "numbers asked: " + asked);
        aManagerLooks(width);
    }

    private ActivityId publishes(Page page) {
        link(page, "去填报活动").click();
        page.navigate("/desk/activities/new");
        button(page, "开始填写").click();
        page.waitForURL("**/edit");
        count(page);
        page.getByLabel("活动名称").fill("湿地里的候鸟怎样认路");
        page.getByLabel("活动形式").selectOption(new SelectOption().setIndex(3));
        page.getByLabel("活动介绍").fill("跟着观鸟员走一段木栈道，认十种候鸟。");
        page.getByLabel("每场预计参加人数").fill("60");
        page.locator("[name='attendance.scienceWorkers']").fill("6");
        page.locator("[name='attendance.volunteers']").fill("12");
        page.getByLabel("场所名称").fill("滦河湿地");
        page.locator("[name='sessions[0].startsAt']").fill(day + "T09:30");
        page.locator("[name='sessions[0].endsAt']").fill(day + "T11:30");
        page.getByLabel("咨询部门").fill("科普部");
        page.getByLabel("咨询电话").fill("0315-5551234");
        button(page, "提交审核").click();
        page.waitForURL(url -> !url.endsWith("/submission") && !url.endsWith("/edit"));
        var id = ActivityId.of(page.url().substring(page.url().lastIndexOf('/') + 1));
        activities.pass(id, cast.viewer(cast.staff("审核员", Role.REVIEWER, city)));
        return id;
    }

    /** Four days pass. */
    private void takesPlace(ActivityId activity) {
        for (var table : List.of("session set starts_at = starts_at - interval '4 days', ends_at = ends_at - interval '4 days' where activity_id",
                "activity set first_starts_at = first_starts_at - interval '4 days', last_ends_at = last_ends_at - interval '4 days' where id")) {
            database.sql("update activities." + table + " = :id").param("id", activity.value()).update();
        }
    }

    private void tellsWhatCameOfIt(Page page, ActivityId activity) {
        page.navigate("/desk/results/" + activity);
        count(page);
        assertThat(page.getByLabel("科技工作者人数")).hasValue("6"); // as announced
        page.getByLabel("到场人次").fill("183");
        page.getByLabel("线上观看人次").fill("1203");
        button(page, "保存，去写总结").click();
        page.waitForURL("**/summary");
        count(page);
        assertThat(page.getByLabel("总结正文")).hasValue(Pattern.compile("[\\s\\S]*183人次[\\s\\S]*"));
        button(page, "提交总结").click();
        assertThat(page.locator(".flash")).containsText("总结已提交");
    }

    private void aManagerLooks(Width width) {
        var page = windowOf(cast.staff("石二", Role.MANAGER, city), width);
        page.navigate("/desk/reports");
        page.locator("main .lines a").first().click();
        link(page, "今日看板").click();
        page.locator(".chart-canvas canvas").first().waitFor();
        look(page, "dashboard");
        page.navigate("/desk/tables");
        link(page, "活动汇总表").click();
        link(page, "选择列").click();
        look(page, "table-columns");
        page.goBack();
        button(page, "生成 Excel").click();
        link(page, "下载").waitFor(new Locator.WaitForOptions().setTimeout(15_000));
        look(page, "table-export");
    }

    /** Which numbers a page asks for, folded sections too: fields for numbers that stand empty. A number told before must stand there. */
    private void count(Page page) {
        page.evaluate("document.querySelectorAll('main details').forEach(part => part.open = true)");
        var names = page.locator("main input[type=number], main input[inputmode=numeric]").all().stream()
                .filter(field -> field.isVisible() && field.isEditable() && field.inputValue().isEmpty())
                .map(field -> field.getAttribute("name").replaceAll(".*\\.", ""))
                .toList();
        names.stream().filter(asked::contains).forEach(askedAgain::add);
        asked.addAll(names);
    }
}
