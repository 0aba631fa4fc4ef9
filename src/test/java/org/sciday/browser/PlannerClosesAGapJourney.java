package org.sciday.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciday._support.Journey;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.campaigns.Window;
import org.sciday.shared.Role;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;

/** A planner hands in a list of homes, reads which have nothing near, and where the next place helps most. */
class PlannerClosesAGapJourney extends Journey {

    private static final String HEAD = "名称,纬度,经度,人数,类别\n";

    @Autowired
    Stage stage;

    @Autowired
    Season season;

    @ParameterizedTest
    @EnumSource
    void findsTheGapAndClosesIt(Width width) {
        var city = stage.association("滦市科学技术协会");
        var page = windowOf(cast.staff("石二", Role.MANAGER, city), width);
        page.navigate("/desk/circles");
        look(page, "circles-new");
        study(page, "城区步行圈", HEAD + "甲小区,118.18,39.63,900,\n乙小区,39.63,118.18,很多,\n");
        assertThat(page.locator(".error-summary")).containsText("第 2 行：纬度“118.18”不在中国范围内");
        assertThat(page.locator(".error-summary")).containsText("第 3 行：人数“很多”");
        look(page, "circles-wrong");
        study(page, "城区步行圈", homes(""));
        assertThat(page.locator("#gaps")).containsText("空白点（12）");
        assertThat(page.locator("#gaps")).containsText("东湖里1号院");
        assertThat(page.locator("tbody tr").first()).containsText("社区服务中心");
        assertThat(page.locator(".map-canvas .map-light.next").first()).isAttached();
        look(page, "circles-gap");
        study(page, "城区步行圈，加社区服务中心", homes("社区服务中心,39.6603,118.2402,,已有场所\n"));
        assertThat(page.locator("#gaps")).containsText("没有空白点");
        assertThat(page.locator(".stats")).containsText("100.0%");
        keep(page, "circles-closed");
    }

    @ParameterizedTest
    @EnumSource
    void aResidentSeesWhatIsAQuarterOfAnHourAway(Width width) {
        var unit = stage.unit(Stage.named("天文馆"), UnitKind.VENUE, stage.association("滦市科协"));
        var today = Season.dayOf(Instant.now());
        var campaign = season.asking(unit, null, new Window(today.minusDays(1), today.plusDays(9)), List.of(), List.of());
        season.held(campaign, unit, "听见地壳", Instant.now().plus(Duration.ofHours(20)), 1);
        var page = window(width);
        page.navigate("/activities/reach");
        look(page, "reach-start");
        page.navigate("/activities/reach?near=39.6420,118.1440");
        assertThat(page.locator(".tickets")).containsText("步行 ");
        look(page, "reach");
        page.navigate("/activities/reach?place=路北");
        assertThat(page.getByText("河北省唐山市路北区")).isVisible();
        look(page, "reach-named");
        page.getByText("河北省唐山市路北区").click();
        assertThat(page.locator("#found")).containsText("步行 15 分钟内");
        page.navigate("/activities/map?region=130200");
        assertThat(page.locator("#in-view")).containsText("地图上现在有");
        assertThat(page.locator(".map-canvas .map-light, .map-canvas .map-bundle").first()).isAttached();
        look(page, "map");
    }

    private static void study(Page page, String name, String file) {
        if (!page.url().endsWith("/desk/circles")) {
            page.navigate("/desk/circles");
        }
        page.locator("#f-name").fill(name);
        page.locator("#f-programme").uncheck();
        page.locator("#f-file").setInputFiles(new FilePayload("homes.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        button(page, "开始测算").click();
    }

    /** Eight homes around the museum, twelve by the lake, where there is nothing yet. */
    private static String homes(String more) {
        var text = new StringBuilder(HEAD).append("市科技馆,39.6400,118.1400,,已有场所\n社区服务中心,39.6603,118.2402,,候选点\n偏僻的空地,39.70,118.30,,候选点\n");
        for (var i = 1; i <= 8; i++) {
            text.append("文化里%d号院,%.4f,%.4f,%d,小区\n".formatted(i, 39.6370 + i * 0.0007, 118.1380 + i * 0.0005, 300 + i * 40));
        }
        for (var i = 1; i <= 12; i++) {
            text.append("东湖里%d号院,%.4f,%.4f,%d,\n".formatted(i, 39.6570 + i * 0.0005, 118.2380 + i * 0.0004, 900 - i * 20));
        }
        return text.append(more).toString();
    }
}
