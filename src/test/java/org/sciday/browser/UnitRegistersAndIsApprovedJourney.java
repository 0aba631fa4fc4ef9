package org.sciday.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciday._support.Journey;
import org.sciday._support.Organisations;
import org.sciday.documents.SheetColumn;
import org.sciday.documents.SheetWriter;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;
import org.sciday.units.Units;
import org.springframework.beans.factory.annotation.Autowired;

/** A unit registers, is approved by the one above, invites a colleague; the manager looks after the list. */
class UnitRegistersAndIsApprovedJourney extends Journey {

    @Autowired
    Organisations organisations;

    @Autowired
    Units units;

    @ParameterizedTest
    @EnumSource
    void findsItsSupervisingUnitIsApprovedAndInvitesAColleague(Width width) {
        var town = "旅" + width.ordinal();
        var city = organisations.association(town + "市科协");
        organisations.under(city, town + "市第二中学", UnitKind.SCHOOL);
        var clerk = cast.resident("吴秋实");
        var manager = cast.staff("冯静姝", Role.MANAGER, city);

        var passing = window(width);
        passing.navigate("/units/register");
        look(passing, "unit-register-start");

        var page = windowOf(clerk, width);
        page.navigate("/units/register");
        look(page, "unit-register");
        button(page, "提交登记").click();
        look(page, "unit-register-wrong");

        page.getByLabel("单位名称").first().fill(town + "市二中");
        page.locator("#f-creditCode").fill(Organisations.freshCode().value().toLowerCase(java.util.Locale.ROOT));
        page.locator("#f-kind").selectOption("SCHOOL");
        page.locator("#region-picker-region summary").click();
        page.locator("#region-picker-region-search").fill("路南");
        page.locator(".region-matches button").first().click();
        page.locator("#f-supervisorQuery").fill(town + "市科协");
        page.getByLabel(town + "市科协").check();
        page.locator("#f-contactName").fill("吴秋实");
        page.locator("#f-contactPhone").fill("0315-5551007");
        assertThat(page.locator("#similar")).containsText(town + "市第二中学");
        assertThat(page.locator("#draft-saved")).containsText("已保存");
        look(page, "unit-register-similar");
        page.getByLabel("以上都不是本单位").check();
        button(page, "提交登记").click();
        assertThat(page.locator(".flash")).containsText("登记已提交");
        look(page, "unit-registered");

        var desk = windowOf(manager, width);
        approve(desk, town);
        invite(page, town, width);
    }

    private void approve(Page desk, String town) {
        desk.navigate("/desk/units/registrations");
        look(desk, "unit-queue");
        link(desk, town + "市二中").click();
        desk.waitForURL("**/desk/units/*");
        look(desk, "unit-pending");
        button(desk, "通过").click();
        assertThat(desk.locator(".flash")).containsText("已通过");
        look(desk, "unit-queue-empty");
    }

    private void invite(Page page, String town, Width width) {
        page.navigate("/desk/units/mine");
        page.getByLabel("手机号或邮箱").fill("13800001234");
        button(page, "发出邀请").click();
        assertThat(page.locator(".flash")).containsText("邀请已发出");
        look(page, "unit-members");
        var link =
                page.locator("#members a[href*='/units/invitations/']").first().getAttribute("href");
        var colleague = window(width);
        colleague.navigate(link);
        look(colleague, "unit-invitation");
        var person = cast.resident("林小夏");
        signIn(colleague, person).navigate(link);
        button(colleague, "接受邀请").click();
        colleague.waitForURL("**/desk");
        page.reload();
        assertThat(page.locator("#members")).containsText("林小夏");
        page.navigate("/desk/units/mine");
        link(page, "修改").click();
        look(page, "unit-edit");
    }

    @ParameterizedTest
    @EnumSource
    void managerLooksThroughListAndTreeAndImportsAList(Width width) throws Exception {
        var town = "树" + width.ordinal();
        var city = organisations.association(town + "市科协");
        var bureau = organisations.under(city, town + "市教育局", UnitKind.GOVERNMENT);
        var county = organisations.under(city, town + "县科协", UnitKind.COUNTY);
        for (var i = 1; i <= 24; i++) {
            organisations.under(county, bureau, town + "县第" + i + "小学", UnitKind.SCHOOL);
        }
        var page = windowOf(cast.staff("冯静姝", Role.MANAGER, city), width);
        page.navigate("/desk/units");
        look(page, "unit-list");
        page.getByRole(AriaRole.SEARCHBOX).fill("第7小学");
        assertThat(page.locator("#units tbody tr")).hasCount(1);
        look(page, "unit-list-found");
        page.navigate("/desk/units?q=没有这个");
        look(page, "unit-list-none");

        page.navigate("/desk/units/tree");
        page.locator(".unit-tree summary").getByText(town + "县科协").click();
        assertThat(page.locator(".unit-tree .unit-tree li")).hasCount(24);
        look(page, "unit-tree");
        page.navigate("/desk/units/tree?hierarchy=LINE&at=" + bureau);
        look(page, "unit-tree-line");
        move(page, county, bureau, town);
        importList(page, town);
    }

    private void move(Page page, UnitId unit, UnitId to, String town) {
        page.navigate("/desk/units/" + unit + "/supervision?supervisorQuery=" + town + "市教育局");
        page.getByLabel(town + "市教育局").check();
        look(page, "unit-move");
        button(page, "确认调整").click();
        assertThat(page.locator(".flash")).containsText("已调整");
        look(page, "unit-show");
        org.assertj.core.api.Assertions.assertThat(units.covers(to, unit)).isTrue();
    }

    private void importList(Page page, String town) throws Exception {
        page.navigate("/desk/units/import");
        look(page, "unit-import");
        page.setInputFiles("#f-file", workbook(town));
        button(page, "读取并预览").click();
        page.waitForURL("**/desk/units/import/*");
        look(page, "unit-import-preview");
        page.getByLabel("跳过不能导入的 1 行").check();
        button(page, "导入 2 家单位").click();
        assertThat(page.locator(".flash")).containsText("已导入");
        look(page, "unit-import-applied");
        link(page, "撤销导入").click();
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON).last().click();
        assertThat(page.locator(".flash")).containsText("已撤销");
    }

    /** The whole registration once more with nothing but forms and links. */
    @ParameterizedTest
    @EnumSource(names = "PHONE")
    void registersWithoutScripts(Width width) {
        var city = organisations.association("无脚本" + width.ordinal() + "市科协");
        var page = signIn(windowWithoutScripts(width), cast.resident("吴秋实"));
        page.navigate("/units/register?province=130000");
        page.locator("#f-name").fill("无脚本小学");
        page.locator("#f-creditCode").fill(Organisations.freshCode().value());
        page.locator("#f-kind").selectOption("SCHOOL");
        page.locator("#f-region").selectOption("130202");
        page.locator("#f-supervisorQuery").fill(units.get(city).name());
        button(page, "查找").click();
        page.getByLabel(units.get(city).name()).check();
        page.locator("#f-contactName").fill("吴秋实");
        page.locator("#f-contactPhone").fill("13800001234");
        button(page, "提交登记").click();
        assertThat(page.locator(".flash")).containsText("登记已提交");
    }

    private static Path workbook(String town) throws Exception {
        var file = Files.createTempFile("units-", ".xlsx");
        var columns = new java.util.ArrayList<SheetColumn<List<String>>>();
        for (var heading : List.of("单位名称", "统一社会信用代码", "单位类型", "联系电话", "备注")) {
            var index = columns.size();
            columns.add(SheetColumn.text(heading, 20, row -> row.get(index)));
        }
        try (var output = Files.newOutputStream(file);
                var book = SheetWriter.to(output)) {
            book.sheet("名单", columns)
                    .addAll(List.of(
                            List.of(town + "市实验小学", Organisations.freshCode().value(), "中小学", "0315-5551007", ""),
                            List.of(town + "市科技馆", Organisations.freshCode().value(), "", "", "新馆"),
                            List.of(town + "市抄错学校", "13130200DEM0012284", "中小学", "", "")));
        }
        return file;
    }
}
