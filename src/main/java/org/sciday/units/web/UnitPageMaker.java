package org.sciday.units.web;

import java.util.Optional;
import org.sciday.accounts.Accounts;
import org.sciday.audit.Trail;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Form;
import org.sciday.units.Contact;
import org.sciday.units.Directory;
import org.sciday.units.Invitation;
import org.sciday.units.Members;
import org.sciday.units.Unit;
import org.sciday.units.UnitUpkeep;
import org.sciday.units.Units;
import org.springframework.stereotype.Component;

/** Gathers what the page of one unit shows; several controllers show it. */
@Component
class UnitPageMaker {

    private final Units units;
    private final UnitUpkeep upkeep;
    private final Members members;
    private final Directory directory;
    private final UnitHistoryQueries queries;
    private final Places places;
    private final Trail trail;
    private final Accounts accounts;

    UnitPageMaker(
            Units units,
            UnitUpkeep upkeep,
            Members members,
            Directory directory,
            UnitHistoryQueries queries,
            Places places,
            Trail trail,
            Accounts accounts) {
        this.units = units;
        this.upkeep = upkeep;
        this.members = members;
        this.directory = directory;
        this.queries = queries;
        this.places = places;
        this.trail = trail;
        this.accounts = accounts;
    }

    UnitPage page(UnitId id, Viewer viewer) {
        return page(
                units.see(id, viewer),
                upkeep.maskedContactOf(id, viewer),
                false,
                Form.of(InvitationForm.EMPTY),
                viewer);
    }

    UnitPage withContactInFull(UnitId id, Viewer viewer) {
        return page(units.see(id, viewer), upkeep.contactOf(id, viewer), true, Form.of(InvitationForm.EMPTY), viewer);
    }

    UnitPage withInvitation(UnitId id, Form<InvitationForm> form, Viewer viewer) {
        return page(units.see(id, viewer), upkeep.maskedContactOf(id, viewer), false, form, viewer);
    }

    private UnitPage page(Unit unit, Contact contact, boolean inFull, Form<InvitationForm> form, Viewer viewer) {
        var manage = units.mayManage(viewer, Permission.UNIT_MANAGE, unit.id());
        return new UnitPage(
                unit,
                unit.survivor().map(survivor -> units.get(survivor).name()),
                places.fullName(unit.region()),
                directory.lines().stream()
                        .filter(line -> line.code().equals(unit.line()))
                        .findFirst(),
                contact,
                inFull,
                queries.datesOf(unit.id()),
                queries.belowOf(unit.id()),
                queries.supervisionOf(unit.id()),
                trail.history("units.unit", unit.id().value()),
                new UnitPage.May(manage, units.mayDecide(viewer, unit.id())),
                manage ? Optional.of(members(unit, form, viewer)) : Optional.empty());
    }

    private MembersPart members(Unit unit, Form<InvitationForm> form, Viewer viewer) {
        var open = members.openInvitationsOf(unit.id(), viewer);
        return new MembersPart(
                unit.id(),
                unit.isApproved(),
                members.listOf(unit.id(), viewer),
                open.stream()
                        .map(invitation -> new MembersPart.Open(invitation, members.linkOf(invitation.id())))
                        .toList(),
                members.rolesToGive(unit.id(), viewer),
                accounts.namesOf(open.stream().map(Invitation::invitedBy).toList()),
                form);
    }
}
