package org.sciday.accounts.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sciday.accounts.Accounts;
import org.sciday.accounts.Address;
import org.sciday.accounts.Grants;
import org.sciday.audit.Trail;
import org.sciday.shared.AccountId;
import org.sciday.shared.Permission;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The security operator's desk: find a person by the whole address, see and change their roles, unlock. Every look is logged. */
@Controller
class PeoplePages {

    private final Accounts accounts;
    private final Grants grants;
    private final Trail trail;

    PeoplePages(Accounts accounts, Grants grants, Trail trail) {
        this.accounts = accounts;
        this.grants = grants;
        this.trail = trail;
    }

    @Can(Permission.SECURE)
    @GetMapping("/desk/people")
    Answer find(@RequestParam(defaultValue = "") String address, Viewer viewer) {
        var person = Address.parse(address).flatMap(accounts::findByAddress).map(id -> person(id, viewer));
        return Html.of("accounts/people", new PeoplePage(address, person));
    }

    private Person person(AccountId id, Viewer viewer) {
        trail.record(viewer, "accounts.looked-at", "accounts.account", id.value(), null, Map.of());
        var address = accounts.addressOf(id).map(Address::masked).orElse("");
        return new Person(id, accounts.nameOf(id), address, grants.grantsOf(id));
    }

    @Can(Permission.SECURE)
    @PostMapping("/desk/people/{id}/grants")
    Answer grant(@PathVariable AccountId id, @RequestParam Role role, @RequestParam @Nullable UnitId unit, Viewer by) {
        grants.grant(by, id, role, role.isOperator() ? null : unit);
        return Redirect.to("/desk/people").saying("accounts.granted");
    }

    @Can(Permission.SECURE)
    @PostMapping("/desk/people/{id}/grants/withdrawal")
    Answer withdraw(
            @PathVariable AccountId id, @RequestParam Role role, @RequestParam @Nullable UnitId unit, Viewer by) {
        grants.withdraw(by, id, role, unit);
        return Redirect.to("/desk/people").saying("accounts.withdrawn");
    }

    @Can(Permission.SECURE)
    @PostMapping("/desk/people/{id}/unlocking")
    Answer unlock(@PathVariable AccountId id, Viewer by) {
        accounts.unlock(id, by);
        return Redirect.to("/desk/people").saying("accounts.unlocked");
    }
}
