package org.sciday.units.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sciday.accounts.Member;
import org.sciday.shared.AccountId;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.web.Form;
import org.sciday.units.Invitation;

/** Who acts for the unit and who is invited to. */
public record MembersPart(
        UnitId unit,
        boolean mayInvite,
        List<Member> members,
        List<Open> invitations,
        Collection<Role> roles,
        Map<AccountId, String> names,
        Form<InvitationForm> form) {

    /** An invitation that still holds, with its link to be handed on. */
    public record Open(Invitation invitation, String link) {}

    public boolean mayWithdraw(Member member) {
        return roles.contains(member.role());
    }
}
