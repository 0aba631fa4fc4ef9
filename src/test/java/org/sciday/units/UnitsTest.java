package org.sciday.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sciday.units.UnitKind.GOVERNMENT;
import static org.sciday.units.UnitKind.SCHOOL;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.Organisations;
import org.sciday._support.ScidayTest;
import org.sciday.accounts.Grants;
import org.sciday.accounts.Member;
import org.sciday.shared.Conflict;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.Role;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScidayTest
class UnitsTest {

    @Autowired
    Units units;

    @Autowired
    Directory directory;

    @Autowired
    UnitUpkeep upkeep;

    @Autowired
    Grants grants;

    @Autowired
    Organisations organisations;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aRegistrantLeadsTheUnitOnceTheSupervisingUnitHasApproved() {
        var city = organisations.association("登记市科协");
        var manager = cast.viewer(cast.staff("冯静姝", Role.MANAGER, city));
        var person = cast.resident("吴秋实");
        var unit = units.register(organisations.described("启明小学", SCHOOL, city), cast.viewer(person));

        assertThat(units.get(unit).isPending()).isTrue();
        assertThat(units.covers(city, unit)).isTrue();
        units.approve(unit, manager);
        units.approve(unit, manager);

        assertThat(units.get(unit).isApproved()).isTrue();
        assertThat(grants.membersOf(unit))
                .extracting(Member::account, Member::role)
                .containsExactly(org.assertj.core.api.Assertions.tuple(person.id(), Role.LEAD));
        assertThat(units.supervisorOf(unit)).contains(city);
    }

    @Test
    void oneCodeBelongsToOneLivingUnitAndARejectedOneMayTryAgain() {
        var city = organisations.association("重复市科协");
        var manager = cast.viewer(cast.staff("冯静姝", Role.MANAGER, city));
        var person = cast.viewer(cast.resident("吴秋实"));
        var wish = organisations.described("南湖实验小学", SCHOOL, city);
        var first = units.register(wish, person);

        assertThatThrownBy(() -> units.register(wish, person))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.errors())
                                .extracting(error -> error.code())
                                .containsExactly("units.code-taken"));
        units.reject(first, "证照名称不符", manager);
        assertThatThrownBy(() -> units.reject(first, "再来一次", manager)).isInstanceOf(Conflict.class);
        assertThat(units.register(wish, person)).isNotEqualTo(first);
    }

    @Test
    void theSameKeyMakesOneUnitHoweverOftenItIsSentAtOnce() throws Exception {
        var city = organisations.association("双击市科协");
        var person = cast.viewer(cast.resident("吴秋实"));
        var wish = organisations.described("双击小学", SCHOOL, city);
        var key = UUID.randomUUID();
        Callable<UnitId> send = () -> units.register(wish, key, person);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var made = threads.invokeAll(List.of(send, send, send, send));
            var ids = new java.util.HashSet<UnitId>();
            for (var one : made) {
                ids.add(one.get());
            }
            assertThat(ids).hasSize(1);
        }
    }

    @Test
    void showsUnitsThatTheNewOneMayBeAlready() {
        var city = organisations.association("相似市科协");
        organisations.under(city, "相似市第九十九中学", SCHOOL);

        assertThat(directory.similarTo("相似九十九中", "", Organisations.LUNAN))
                .extracting(SimilarUnit::name)
                .contains("相似市第九十九中学");
        assertThat(directory.similarTo("完全不同的学校", "", Organisations.LUNAN)).isEmpty();
        assertThat(units.search("相似九十九", 5)).extracting(UnitName::name).contains("相似市第九十九中学");
    }

    @Test
    void onlyAManagerAboveDecidesAndStrangersFindNothing() {
        var city = organisations.association("权限市科协");
        var county = organisations.under(city, "权限县科协", UnitKind.COUNTY);
        var other = organisations.association("隔壁市科协");
        var pending =
                units.register(organisations.described("权限小学", SCHOOL, county), cast.viewer(cast.resident("吴秋实")));
        var lead = cast.viewer(cast.staff("卫春燕", Role.LEAD, county));
        var stranger = cast.viewer(cast.staff("高佳宁", Role.MANAGER, other));
        var own = cast.viewer(cast.staff("杨洪波", Role.MANAGER, pending));

        assertThatThrownBy(() -> units.approve(pending, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> units.approve(pending, own)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> units.see(pending, lead)).isInstanceOf(NotFound.class);
        assertThat(units.mayManage(lead, Permission.UNIT_MANAGE, county)).isTrue();
        assertThat(units.mayManage(lead, Permission.UNIT_MANAGE, pending)).isFalse();
        assertThat(refusalsOf(pending)).isEqualTo(2);

        units.approve(pending, cast.viewer(cast.staff("冯静姝", Role.MANAGER, city)));
        assertThat(units.get(pending).isApproved()).isTrue();
    }

    @Test
    void aMoveTakesTheSubtreeAlongAndNeedsAManagerOfBothEnds() {
        var city = organisations.association("搬迁市科协");
        var east = organisations.under(city, "东县科协", UnitKind.COUNTY);
        var west = organisations.under(city, "西县科协", UnitKind.COUNTY);
        var zone = organisations.under(east, "东县开发区", UnitKind.DEVELOPMENT_ZONE);
        var school = organisations.under(zone, "开发区小学", SCHOOL);
        var manager = cast.viewer(cast.staff("冯静姝", Role.MANAGER, city));
        var eastern = cast.viewer(cast.staff("卫春燕", Role.MANAGER, east));

        assertThatThrownBy(() -> units.move(zone, Hierarchy.REGION, west, eastern))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> units.move(east, Hierarchy.REGION, school, manager))
                .isInstanceOf(InvalidInput.class);
        units.move(zone, Hierarchy.REGION, west, manager);

        assertThat(units.covers(west, school)).isTrue();
        assertThat(units.covers(east, school)).isFalse();
        assertThat(units.covers(city, school)).isTrue();
        assertThat(wasInScope(east, school, "2024-09-15")).isTrue();
        assertThat(wasInScope(west, school, "2024-09-15")).isFalse();
    }

    @Test
    void bothHierarchiesMakeOneScope() {
        var city = organisations.association("双线市科协");
        var bureau = organisations.under(city, "双线市教育局", GOVERNMENT);
        var county = organisations.under(city, "双线县科协", UnitKind.COUNTY);
        var school = organisations.under(county, bureau, "双线小学", SCHOOL);

        assertThat(units.covers(bureau, school)).isTrue();
        assertThat(units.covers(county, school)).isTrue();
        assertThat(units.covers(bureau, county)).isFalse();
        assertThat(units.supervisorOf(school)).contains(county);
    }

    @Test
    void aUnitChangesItsContactAndItsSupervisorItsName() {
        var city = organisations.association("资料市科协");
        var school = organisations.under(city, "资料小学", SCHOOL);
        var lead = cast.viewer(cast.staff("吴秋实", Role.LEAD, school));
        var manager = cast.viewer(cast.staff("冯静姝", Role.MANAGER, city));
        var contact = new Contact("吴秋实", "13800001234", "");

        upkeep.change(school, 0, facts("资料小学", contact), lead);
        assertThat(upkeep.maskedContactOf(school, lead).phone()).isEqualTo("138****1234");
        assertThat(upkeep.contactOf(school, manager).phone()).isEqualTo("13800001234");
        assertThatThrownBy(() -> upkeep.change(school, 1, facts("资料实验小学", contact), lead))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> upkeep.change(school, 0, facts("资料小学", contact), lead))
                .isInstanceOf(Conflict.class);
        upkeep.change(school, 1, facts("资料实验小学", contact), manager);
        assertThat(units.get(school).name()).isEqualTo("资料实验小学");
    }

    @Test
    void aClosedUnitHasNoPeopleAndNoUnitsBelow() {
        var city = organisations.association("停用市科协");
        var county = organisations.under(city, "停用县科协", UnitKind.COUNTY);
        var school = organisations.under(county, "停用小学", SCHOOL);
        var manager = cast.viewer(cast.staff("冯静姝", Role.MANAGER, city));
        cast.staff("卫春燕", Role.LEAD, county);

        assertThatThrownBy(() -> units.close(county, "合并", manager)).isInstanceOf(RuleBroken.class);
        units.move(school, Hierarchy.REGION, city, manager);
        units.close(county, "合并", manager);
        assertThat(grants.membersOf(county)).isEmpty();
        assertThat(units.get(county).state()).isEqualTo(Unit.State.CLOSED);
    }

    private static UnitChange facts(String name, Contact contact) {
        return new UnitChange(name, SCHOOL, "EDUCATION", Organisations.LUNAN, "友谊路 2 号", contact);
    }

    private boolean wasInScope(UnitId head, UnitId unit, String day) {
        return jdbc.sql("""
                select exists (select 1 from units.scope s
                                where s.head_id = :head and s.unit_id = :unit and s.during @> :day::date)
                """)
                .param("head", head.value())
                .param("unit", unit.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    private int refusalsOf(UnitId unit) {
        return jdbc.sql("select count(*) from audit.entry where object_id = :id and refused")
                .param("id", unit.value())
                .query(Integer.class)
                .single();
    }
}
