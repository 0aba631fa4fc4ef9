package org.sciday.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.Organisations;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.accounts.Grants;
import org.sciday.accounts.Member;
import org.sciday.activities.Activities;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.Role;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScidayTest
class MergeUnitsTest {

    @Autowired
    Units units;

    @Autowired
    MergeUnits merging;

    @Autowired
    Members members;

    @Autowired
    Grants grants;

    @Autowired
    Activities activities;

    @Autowired
    Sessions sessions;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient database;

    @Autowired
    Cast cast;

    private UnitId city;
    private UnitId duplicate;
    private UnitId survivor;
    private Viewer manager;

    @BeforeEach
    void set() {
        city = organisations.association("合并市科协");
        duplicate = organisations.under(city, "市天文馆（重复）", UnitKind.VENUE);
        survivor = organisations.under(city, "市天文馆", UnitKind.VENUE);
        manager = cast.viewer(cast.staff("冯静姝", Role.MANAGER, city));
    }

    @Test
    void peopleUnitsBelowAndInvitationsGoWithTheDuplicate() {
        var lead = cast.staff("吴秋实", Role.LEAD, duplicate);
        var branch = organisations.under(duplicate, "市天文馆北馆", UnitKind.VENUE);
        var led = organisations.under(city, duplicate, "市天文学会", UnitKind.SOCIETY);
        members.invite(duplicate, Role.CLERK, "p" + branch + "@example.cn", cast.viewer(lead));

        merging.merge(duplicate, survivor, manager);
        merging.merge(duplicate, survivor, manager);

        assertThat(units.get(duplicate).survivor()).contains(survivor);
        assertThat(units.get(duplicate).state()).isEqualTo(Unit.State.CLOSED);
        assertThat(units.namesOf(List.of(duplicate))).containsValue("市天文馆");
        assertThat(grants.membersOf(duplicate)).isEmpty();
        assertThat(grants.membersOf(survivor))
                .extracting(Member::account, Member::role)
                .containsExactly(tuple(lead.id(), Role.LEAD));
        assertThat(units.supervisorOf(branch)).contains(survivor);
        assertThat(units.supervisorsOf(led)).isEqualTo(new Supervisors(city, survivor));
        assertThat(units.covers(survivor, branch)).isTrue();
        assertThat(units.covers(survivor, duplicate)).isTrue();
        assertThat(units.covers(duplicate, branch)).isFalse();
        assertThat(members.openInvitationsOf(duplicate, manager)).isEmpty();
    }

    @Test
    void itsActivitiesAreTheSurvivorsFromNowOn() {
        var house = sessions.house();
        var session = sessions.bookable(house, 20, Instant.now().plus(2, ChronoUnit.DAYS));
        var other = organisations.under(house.association(), "天文馆本馆", UnitKind.VENUE);

        merging.merge(house.unit(), other, Viewer.platform());

        assertThat(activities.session(session).unit()).isEqualTo(other);
    }

    @Test
    void whatADuplicateWasSentTheSurvivorHasReceived() {
        var notice = UUID.randomUUID();
        database.sql("""
                insert into notices.notice (id, owner_unit_id, key, title, issuers, open_to_all, state, text, folded, grams,
                                            created_at, published_at, version)
                values (:id, :owner, :id, '关于举办科普日的通知', '{}', false, 'PUBLISHED', '各单位：', '', '{}', now(), now(), 0)
                """)
                .param("id", notice)
                .param("owner", duplicate.value())
                .update();
        for (var unit : List.of(duplicate, survivor)) {
            database.sql("insert into notices.recipient (notice_id, unit_id, added_at) values (:notice, :unit, now())")
                    .param("notice", notice)
                    .param("unit", unit.value())
                    .update();
        }
        database.sql("insert into notices.opening values (:notice, :unit, :person, now())")
                .param("notice", notice)
                .param("unit", duplicate.value())
                .param("person", UUID.randomUUID())
                .update();

        merging.merge(duplicate, survivor, manager);

        assertThat(database.sql("""
                select r.unit_id from notices.recipient r
                  join notices.opening o on o.notice_id = r.notice_id and o.unit_id = r.unit_id
                  join notices.notice n on n.id = r.notice_id and n.owner_unit_id = r.unit_id
                 where r.notice_id = :notice
                """).param("notice", notice).query(UUID.class).list()).containsExactly(survivor.value());
    }

    /** A new table that refers to units has to say what becomes of its rows: hear UnitsMerged, then name it here. */
    @Test
    void everyTableThatRefersToUnitsIsKnown() {
        var known = Set.of(
                "activities.activity",
                "activities.import",
                "activities.import_heading",
                "campaigns.campaign",
                "campaigns.extension",
                "campaigns.extension_grant",
                "campaigns.host",
                "circles.study",
                "evaluations.evaluation",
                "evaluations.mark",
                "evaluations.objection",
                "evaluations.relation",
                "feedback.rating",
                "notices.notice",
                "notices.recipient",
                "recommendations.entry",
                "recommendations.list",
                "recommendations.round",
                "results.paper",
                "results.summary",
                "reviews.review",
                "tours.route");
        assertThat(database.sql("""
                select distinct conrelid::regclass::text from pg_constraint
                 where contype = 'f' and confrelid = 'units.unit'::regclass and conrelid::regclass::text not like 'units.%'
                """).query(String.class).set()).isEqualTo(known);
    }

    @Test
    void twoMergersInARowPointToTheLastSurvivor() {
        var last = organisations.under(city, "市科技馆", UnitKind.VENUE);
        merging.merge(duplicate, survivor, manager);
        merging.merge(survivor, last, manager);
        assertThat(units.get(duplicate).survivor()).contains(last);
        assertThat(units.covers(last, duplicate)).isTrue();
    }

    @Test
    void onlyWhoManagesBothMayAndNeverIntoAUnitBelow() {
        var elsewhere = organisations.association("别处市科协");
        var below = organisations.under(duplicate, "市天文馆分馆", UnitKind.VENUE);
        var own = cast.viewer(cast.staff("陈露", Role.MANAGER, duplicate));

        assertThatThrownBy(() -> merging.merge(duplicate, elsewhere, manager)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> merging.merge(duplicate, survivor, own)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> merging.merge(duplicate, below, manager)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> merging.merge(duplicate, duplicate, manager)).isInstanceOf(InvalidInput.class);
        assertThat(units.get(duplicate).isApproved()).isTrue();
    }

    @Test
    void aUnitLeavesItsLineButNeverItsLastSupervisor() {
        var bureau = organisations.under(city, "市教育局", UnitKind.GOVERNMENT);
        var school = organisations.under(city, bureau, "市第九小学", UnitKind.SCHOOL);
        assertThat(units.covers(bureau, school)).isTrue();

        units.leaveLine(school, manager);
        units.leaveLine(school, manager);

        assertThat(units.supervisorsOf(school)).isEqualTo(new Supervisors(city, null));
        assertThat(units.covers(bureau, school)).isFalse();
        var onlyByLine = organisations.under(null, bureau, "市教育学会", UnitKind.SOCIETY);
        assertThatThrownBy(() -> units.leaveLine(onlyByLine, manager)).isInstanceOf(RuleBroken.class);
    }
}
