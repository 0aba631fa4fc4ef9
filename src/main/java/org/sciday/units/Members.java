package org.sciday.units;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sciday.accounts.Address;
import org.sciday.accounts.Grants;
import org.sciday.accounts.Member;
import org.sciday.secrets.Vault;
import org.sciday.shared.AccountId;
import org.sciday.shared.Conflict;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.Role;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who acts for a unit: invited by link, accepted once, withdrawn when the work ends. */
@Service
public class Members {

    private static final int INVITATIONS_A_DAY = 50;
    private static final String PURPOSE = "invitation.";
    private static final String TYPE = "units.invitation";

    private final InvitationStore store;
    private final UnitAccess access;
    private final Grants grants;
    private final Announcements announcements;
    private final Vault vault;
    private final Clock clock;

    Members(
            InvitationStore store,
            UnitAccess access,
            Grants grants,
            Announcements announcements,
            Vault vault,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.grants = grants;
        this.announcements = announcements;
        this.vault = vault;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Member> listOf(UnitId unit, Viewer by) {
        access.seeToManage(unit, Permission.UNIT_MANAGE, by);
        return grants.membersOf(unit);
    }

    @Transactional(readOnly = true)
    public List<Invitation> openInvitationsOf(UnitId unit, Viewer by) {
        access.seeToManage(unit, Permission.UNIT_MANAGE, by);
        return store.openOf(unit, clock.instant());
    }

    /** A lead makes clerks and leads; the roles over a whole scope are given by managers. */
    @Transactional(readOnly = true)
    public Set<Role> rolesToGive(UnitId unit, Viewer by) {
        if (access.mayManage(by, Permission.UNIT_APPROVE, unit)) {
            return EnumSet.of(Role.CLERK, Role.LEAD, Role.REVIEWER, Role.MANAGER);
        }
        return access.mayManage(by, Permission.UNIT_MANAGE, unit)
                ? EnumSet.of(Role.CLERK, Role.LEAD)
                : EnumSet.noneOf(Role.class);
    }

    /** Offers the role; the link goes out by mail or message and can be handed on by its maker. */
    @Transactional
    public InvitationId invite(UnitId id, Role role, String address, Viewer by) {
        var unit = access.seeToManage(id, Permission.UNIT_MANAGE, by);
        if (!rolesToGive(id, by).contains(role)) {
            throw InvalidInput.of("role", "units.role-not-yours");
        }
        var reached = Address.parse(address).orElseThrow(() -> InvalidInput.of("address", "units.invitation-address"));
        if (!unit.isApproved()) {
            throw new RuleBroken("units.not-approved");
        }
        if (store.countSince(id, clock.instant().minus(Duration.ofDays(1))) >= INVITATIONS_A_DAY) {
            throw InvalidInput.of("address", "units.invitations-too-many", INVITATIONS_A_DAY);
        }
        var invitation = InvitationId.next();
        store.add(invitation, id, role, reached, by.id(), clock.instant());
        announcements.record(
                by,
                "units.invited",
                id,
                null,
                Map.of("role", role.name(), "address", reached.masked(), "invitation", invitation.toString()));
        announcements.publish(new MemberInvited(invitation, id, role, by.id(), linkOf(invitation), reached));
        return invitation;
    }

    /** Where the invited person accepts. The signature makes it unguessable; the store says whether it still holds. */
    public String linkOf(InvitationId id) {
        return "/units/invitations/" + vault.sign(PURPOSE + id);
    }

    /** The invitation behind a link, whatever has become of it; empty when the link is not one of ours. */
    @Transactional(readOnly = true)
    public Optional<Invitation> find(String token) {
        return vault.verify(token)
                .filter(text -> text.startsWith(PURPOSE))
                .map(text -> InvitationId.of(text.substring(PURPOSE.length())))
                .flatMap(store::find);
    }

    /** Takes the role. The link was sent to the person, so holding it is proof enough; it works once. */
    @Transactional
    public UnitId accept(String token, Viewer by) {
        var invitation = find(token).orElseThrow(() -> new NotFound("units.invitation-unknown"));
        if (!access.get(invitation.unit()).isApproved() || !store.accept(invitation.id(), by.id(), clock.instant())) {
            throw new Conflict("units.invitation-over");
        }
        grants.grant(by, by.id(), invitation.role(), invitation.unit());
        announcements.record(
                by,
                "units.invitation-accepted",
                invitation.unit(),
                null,
                Map.of("role", invitation.role().name()));
        announcements.publish(
                new InvitationAccepted(invitation.id(), invitation.unit(), invitation.invitedBy(), by.id()));
        return invitation.unit();
    }

    @Transactional
    public UnitId revoke(InvitationId id, Viewer by) {
        var invitation = store.find(id).orElseThrow(() -> new NotFound("units.invitation-unknown"));
        access.seeToManage(invitation.unit(), Permission.UNIT_MANAGE, by);
        if (!store.revoke(id, by.id(), clock.instant())) {
            throw new Conflict("units.invitation-over");
        }
        announcements.record(by, "units.invitation-revoked", TYPE, id.value(), null, Map.of());
        return invitation.unit();
    }

    /** Ends a person's role. The last lead stays until there is another, unless a manager above decides otherwise. */
    @Transactional
    public void withdraw(UnitId unit, AccountId person, Role role, Viewer by) {
        access.seeToManage(unit, Permission.UNIT_MANAGE, by);
        if (!rolesToGive(unit, by).contains(role)) {
            throw new NotAllowed("units.role-not-yours");
        }
        var others = new ArrayList<>(grants.membersOf(unit));
        if (!others.removeIf(member -> member.account().equals(person) && member.role() == role)) {
            throw announcements.refused(by, "units.member-withdrawn", unit);
        }
        var leadless = others.stream().noneMatch(member -> member.role() == Role.LEAD);
        if (role == Role.LEAD && leadless && !access.mayDecide(by, unit)) {
            throw new RuleBroken("units.last-lead");
        }
        grants.withdraw(by, person, role, unit);
        announcements.record(
                by, "units.member-withdrawn", unit, Map.of("role", role.name(), "account", person.toString()), null);
    }
}
