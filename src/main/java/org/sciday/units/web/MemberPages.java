package org.sciday.units.web;

import org.jspecify.annotations.Nullable;
import org.sciday.shared.AccountId;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.units.InvitationId;
import org.sciday.units.Members;
import org.sciday.units.Units;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Inviting people to act for a unit, and ending their roles. Shown on the unit's page. */
@Controller
class MemberPages {

    private final Members members;
    private final Units units;
    private final UnitPageMaker pages;

    MemberPages(Members members, Units units, UnitPageMaker pages) {
        this.members = members;
        this.units = units;
        this.pages = pages;
    }

    @Can(Permission.UNIT_MANAGE)
    @PostMapping("/desk/units/{id}/invitations")
    Answer invite(@PathVariable UnitId id, InvitationForm form, Viewer by) {
        units.see(id, by);
        try {
            members.invite(id, form.chosenRole(), form.typedAddress(), by);
            return Redirect.to("/desk/units/" + id + "#members").saying("units.invited");
        } catch (InvalidInput problem) {
            return Html.invalid(
                    "units/show", pages.withInvitation(id, Form.of(form).with(problem), by));
        }
    }

    @Can(Permission.UNIT_MANAGE)
    @PostMapping("/desk/invitations/{id}/revocation")
    Answer revoke(@PathVariable InvitationId id, Viewer by) {
        var unit = members.revoke(id, by);
        return Redirect.to("/desk/units/" + unit + "#members").saying("units.invitation-revoked");
    }

    @Can(Permission.UNIT_MANAGE)
    @PostMapping("/desk/units/{id}/members/{account}/withdrawal")
    Answer withdraw(
            @PathVariable UnitId id,
            @PathVariable AccountId account,
            @RequestParam(required = false) @Nullable Role role,
            Viewer by) {
        units.see(id, by);
        if (role == null) {
            throw InvalidInput.of("role", "shared.choose");
        }
        members.withdraw(id, account, role, by);
        return Redirect.to("/desk/units/" + id + "#members").saying("units.member-withdrawn");
    }
}
