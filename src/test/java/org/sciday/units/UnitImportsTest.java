package org.sciday.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.Organisations;
import org.sciday._support.ScidayTest;
import org.sciday.documents.SheetRow;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.Role;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScidayTest
class UnitImportsTest {

    private static final List<String> HEADINGS = List.of("序号", "单位全称", "统一社会信用代码（18位）", "类别", "所在县区", "上级单位", "联系电话");

    @Autowired
    UnitImports imports;

    @Autowired
    Units units;

    @Autowired
    Organisations organisations;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient jdbc;

    private static List<SheetRow> sheet(List<String>... rows) {
        var sheet = new ArrayList<SheetRow>();
        sheet.add(new SheetRow(1, List.of("2024年科普单位一览表")));
        sheet.add(new SheetRow(3, HEADINGS));
        Stream.of(rows).forEach(row -> sheet.add(new SheetRow(sheet.size() + 2, row)));
        return sheet;
    }

    private static String code() {
        return Organisations.freshCode().value();
    }

    @Test
    @SuppressWarnings("unchecked")
    void saysWhatIsWrongWithEachRowAndTakesInTheOthers() {
        var city = organisations.association("名单市科协");
        var manager = cast.viewer(cast.staff("冯静姝", Role.MANAGER, city));
        var known = code();
        organisations.under(city, "名单市老学校", UnitKind.SCHOOL);
        var id = imports.read(
                "名单.xlsx",
                sheet(
                        List.of("1", "名单县科协", known, "县区科协", "路南区"),
                        List.of("2", "名单一小学", code(), "", "130203", "名单县科协", "0315-5551007"),
                        List.of("3", "名单市老学校", code(), "中小学"),
                        List.of("4", "抄错的学校", "13130200DEM0012284", "中小学"),
                        List.of("5", "又一个", known, "飞船", "火星", "没有这个单位", "12")),
                manager);

        var list = imports.see(id, manager);
        assertThat(list.mapping().subList(1, 7))
                .containsExactly(
                        ImportColumn.NAME,
                        ImportColumn.CREDIT_CODE,
                        ImportColumn.KIND,
                        ImportColumn.REGION,
                        ImportColumn.SUPERVISOR,
                        ImportColumn.CONTACT_PHONE);
        assertThat(list.counts()).isEqualTo(new UnitImport.Counts(2, 1, 2));
        var rows = imports.rowsOf(id, 1, manager).items();
        assertThat(rows.getFirst().problems()).extracting(FieldError::code).containsExactly("units.code-check");
        assertThat(rows.get(1).problems())
                .extracting(FieldError::code)
                .contains(
                        "units.import-kind-unknown",
                        "units.import-region-unknown",
                        "units.contact-phone",
                        "units.import-supervisor-unknown");

        assertThatThrownBy(() -> imports.apply(id, false, manager)).isInstanceOf(RuleBroken.class);
        imports.apply(id, true, manager);
        imports.apply(id, true, manager);
        var county = idOf("名单县科协");
        assertThat(units.get(county).kind()).isEqualTo(UnitKind.COUNTY);
        assertThat(units.supervisorOf(county)).contains(city);
        assertThat(units.supervisorOf(idOf("名单一小学"))).contains(county);
        assertThat(units.get(idOf("名单一小学")).kind()).isEqualTo(UnitKind.SCHOOL);
        assertThat(units.covers(city, idOf("名单一小学"))).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void goesOutAgainWhileNobodyUsesIt() {
        var city = organisations.association("撤销市科协");
        var manager = cast.viewer(cast.staff("冯静姝", Role.MANAGER, city));
        var unused = imports.read("一.xlsx", sheet(List.of("1", "撤销一小学", code())), manager);
        imports.apply(unused, false, manager);
        imports.undo(unused, manager);
        imports.undo(unused, manager);
        assertThat(imports.see(unused, manager).state()).isEqualTo(UnitImport.State.UNDONE);
        assertThat(units.search("撤销一小学", 5)).isEmpty();

        var joined = imports.read("二.xlsx", sheet(List.of("1", "撤销二小学", code())), manager);
        imports.apply(joined, false, manager);
        cast.staff("卫春燕", Role.CLERK, idOf("撤销二小学"));
        assertThatThrownBy(() -> imports.undo(joined, manager)).isInstanceOf(RuleBroken.class);

        var supervising = imports.read("三.xlsx", sheet(List.of("1", "撤销县科协", code())), manager);
        imports.apply(supervising, false, manager);
        organisations.under(idOf("撤销县科协"), "撤销三小学", UnitKind.SCHOOL);
        assertThatThrownBy(() -> imports.undo(supervising, manager)).isInstanceOf(RuleBroken.class);
        assertThat(units.find(idOf("撤销县科协"))).isPresent();
    }

    @Test
    @SuppressWarnings("unchecked")
    void columnsMayBeSaidAnew() {
        var city = organisations.association("改列市科协");
        var manager = cast.viewer(cast.staff("冯静姝", Role.MANAGER, city));
        var sheet = List.of(
                new SheetRow(1, List.of("校名", "代码", "联系电话", "地址")),
                new SheetRow(2, List.of("改列小学", code(), "0315-5551007", "友谊路")));
        var id = imports.read("x.xlsx", sheet, manager);
        assertThat(imports.see(id, manager).counts().errors()).isOne();
        imports.map(
                id,
                List.of(ImportColumn.NAME, ImportColumn.CREDIT_CODE, ImportColumn.CONTACT_PHONE, ImportColumn.ADDRESS),
                manager);
        assertThat(imports.see(id, manager).counts()).isEqualTo(new UnitImport.Counts(1, 0, 0));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aListIsTheUnitsOwnAndNeedsHeadings() {
        var manager = cast.viewer(cast.staff("冯静姝", Role.MANAGER, organisations.association("甲市科协")));
        var stranger = cast.viewer(cast.staff("高佳宁", Role.MANAGER, organisations.association("乙市科协")));
        var id = imports.read("一.xlsx", sheet(List.of("1", "甲市一小学", code())), manager);
        assertThatThrownBy(() -> imports.see(id, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> imports.apply(id, true, stranger)).isInstanceOf(NotFound.class);
        var bare = List.of(new SheetRow(1, List.of("a", "b")), new SheetRow(2, List.of("c", "d")));
        assertThatThrownBy(() -> imports.read("x.xlsx", bare, manager)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void twentyThousandRowsTakeSeconds() {
        var city = organisations.association("两万市科协");
        var manager = cast.viewer(cast.staff("冯静姝", Role.MANAGER, city));
        var rows = new ArrayList<SheetRow>();
        rows.add(new SheetRow(1, HEADINGS));
        IntStream.range(0, 20_000)
                .forEach(i -> rows.add(new SheetRow(i + 2, List.of("" + i, "两万第" + i + "小学", code(), "中小学", "路南区"))));
        var start = System.nanoTime();
        var id = imports.read("两万.xlsx", rows, manager);
        var read = System.nanoTime();
        imports.apply(id, false, manager);
        var applied = System.nanoTime();
        assertThat(Duration.ofNanos(applied - start))
                .as("read in %s", Duration.ofNanos(read - start))
                .isLessThan(Duration.ofSeconds(60));
        imports.undo(id, manager);
        assertThat(imports.see(id, manager).state()).isEqualTo(UnitImport.State.UNDONE);
    }

    private UnitId idOf(String name) {
        return new UnitId(jdbc.sql("select id from units.unit where name = :name")
                .param("name", name)
                .query(java.util.UUID.class)
                .single());
    }
}
