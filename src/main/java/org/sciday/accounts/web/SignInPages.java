package org.sciday.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.sciday.accounts.Accounts;
import org.sciday.accounts.Address;
import org.sciday.accounts.SignIn;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** In by password, and out. */
@Controller
class SignInPages {

    private final Accounts accounts;
    private final Entrance entrance;

    SignInPages(Accounts accounts, Entrance entrance) {
        this.accounts = accounts;
        this.entrance = entrance;
    }

    @Public
    @GetMapping("/sign-in")
    Answer show(SignInForm form) {
        return Html.of("accounts/sign-in", new SignInPage(Form.of(form)));
    }

    @Public
    @PostMapping("/sign-in")
    Answer signIn(SignInForm form, HttpServletRequest request) {
        try {
            var address = Address.parse(form.typedAddress())
                    .orElseThrow(() -> InvalidInput.of("address", "accounts.address-unreadable"));
            return switch (accounts.signIn(address, form.typedPassword())) {
                case SignIn.Welcome welcome -> entrance.afterFirstFactor(request, welcome.account(), form.target());
                case SignIn.Wrong wrong -> throw InvalidInput.of("password", "accounts.wrong-address-or-password");
                case SignIn.Locked locked -> throw InvalidInput.of("password", "accounts.locked", locked.minutes());
            };
        } catch (InvalidInput problem) {
            return Html.invalid("accounts/sign-in", new SignInPage(Form.of(form).with(problem)));
        }
    }

    @Public
    @PostMapping("/sign-out")
    Answer signOut(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SessionViewers.forget(request);
        return Redirect.to("/");
    }
}
