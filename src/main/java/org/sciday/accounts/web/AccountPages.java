package org.sciday.accounts.web;

import org.sciday.accounts.Accounts;
import org.sciday.accounts.Address;
import org.sciday.accounts.SecondFactor;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What a person sees and changes about themselves. */
@Controller
class AccountPages {

    private final Accounts accounts;
    private final SecondFactor secondFactor;

    AccountPages(Accounts accounts, SecondFactor secondFactor) {
        this.accounts = accounts;
        this.secondFactor = secondFactor;
    }

    @SignedIn
    @GetMapping("/me/account")
    Answer show(Viewer viewer) {
        return Html.of("accounts/account", page(Form.of(new AccountForm(viewer.name(), null)), viewer));
    }

    @SignedIn
    @PostMapping("/me/account/name")
    Answer rename(AccountForm form, Viewer viewer) {
        try {
            accounts.rename(form.name() == null ? "" : form.name(), viewer);
            return Redirect.to("/me/account").saying("accounts.saved");
        } catch (InvalidInput problem) {
            return Html.invalid("accounts/account", page(Form.of(form).with(problem), viewer));
        }
    }

    @SignedIn
    @PostMapping("/me/account/password")
    Answer changePassword(AccountForm form, Viewer viewer) {
        try {
            accounts.changePassword(form.password() == null ? "" : form.password(), viewer);
            return Redirect.to("/me/account").saying("accounts.password-changed");
        } catch (InvalidInput problem) {
            return Html.invalid("accounts/account", page(Form.of(form).with(problem), viewer));
        }
    }

    private AccountPage page(Form<AccountForm> form, Viewer viewer) {
        var address = accounts.addressOf(viewer.id()).map(Address::masked).orElse("");
        return new AccountPage(form, address, secondFactor.isOn(viewer.id()));
    }
}
