package org.sciday.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.Organisations;
import org.sciday._support.ScidayTest;
import org.sciday.accounts.Grants;
import org.sciday.accounts.Member;
import org.sciday.shared.Conflict;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.Role;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScidayTest
class MembersTest {

    @Autowired
    Members members;

    @Autowired
    Grants grants;

    @Autowired
    Organisations organisations;

    @Autowired
    Cast cast;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anInvitationIsTakenOnceByWhoHoldsTheLink() {
        var unit = organisations.association("邀请科协");
        var lead = cast.viewer(cast.staff("卫春燕", Role.LEAD, unit));
        var invited = cast.resident("林小夏");
        var id = members.invite(unit, Role.CLERK, invited.address(), lead);
        var token = tokenOf(id);

        assertThat(members.accept(token, cast.viewer(invited))).isEqualTo(unit);
        assertThat(rolesOf(unit, cast.viewer(invited))).containsExactly(Role.CLERK);
        var late = cast.viewer(cast.resident("孙秋菊"));
        assertThatThrownBy(() -> members.accept(token, late)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> members.accept(token + "x", late)).isInstanceOf(NotFound.class);
    }

    @Test
    void aRevokedOrOldInvitationIsOver() {
        var unit = organisations.association("撤回科协");
        var lead = cast.viewer(cast.staff("卫春燕", Role.LEAD, unit));
        var person = cast.viewer(cast.resident("林小夏"));
        var revoked = members.invite(unit, Role.CLERK, "13800001234", lead);
        members.revoke(revoked, lead);
        assertThatThrownBy(() -> members.accept(tokenOf(revoked), person)).isInstanceOf(Conflict.class);

        var old = members.invite(unit, Role.CLERK, "13800001234", lead);
        jdbc.sql("update units.invitation set expires_at = invited_at where id = :id")
                .param("id", old.value())
                .update();
        assertThatThrownBy(() -> members.accept(tokenOf(old), person)).isInstanceOf(Conflict.class);
        assertThat(members.openInvitationsOf(unit, lead)).isEmpty();
    }

    @Test
    void aLeadGivesRolesOfTheUnitAndAManagerThoseOverAScope() {
        var unit = organisations.association("授权科协");
        var lead = cast.viewer(cast.staff("卫春燕", Role.LEAD, unit));
        var manager = cast.viewer(cast.staff("冯静姝", Role.MANAGER, unit));
        assertThat(members.rolesToGive(unit, lead)).isEqualTo(Set.of(Role.CLERK, Role.LEAD));
        assertThat(members.rolesToGive(unit, manager)).contains(Role.REVIEWER, Role.MANAGER);
        assertThatThrownBy(() -> members.invite(unit, Role.MANAGER, "13800001234", lead))
                .isInstanceOf(InvalidInput.class);
        var stranger = cast.viewer(cast.staff("高佳宁", Role.MANAGER, organisations.association("外地科协")));
        assertThatThrownBy(() -> members.invite(unit, Role.CLERK, "13800001234", stranger))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theLastLeadStaysUnlessSomebodyAboveDecides() {
        var city = organisations.association("留任市科协");
        var unit = organisations.under(city, "留任小学", UnitKind.SCHOOL);
        var person = cast.staff("卫春燕", Role.LEAD, unit);
        var lead = cast.viewer(person);
        assertThatThrownBy(() -> members.withdraw(unit, person.id(), Role.LEAD, lead))
                .isInstanceOf(RuleBroken.class);
        members.withdraw(unit, person.id(), Role.LEAD, cast.viewer(cast.staff("冯静姝", Role.MANAGER, city)));
        assertThat(grants.membersOf(unit)).isEmpty();
    }

    private String tokenOf(InvitationId id) {
        var link = members.linkOf(id);
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private java.util.List<Role> rolesOf(UnitId unit, Viewer viewer) {
        return grants.membersOf(unit).stream()
                .filter(member -> member.account().equals(viewer.id()))
                .map(Member::role)
                .toList();
    }
}
