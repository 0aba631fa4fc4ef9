package org.sciday.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.sciday.accounts.SecondFactor;
import org.sciday.shared.AccountId;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Asking for the second factor at sign-in, and setting it up. */
@Controller
class SecondFactorPages {

    private final SecondFactor secondFactor;
    private final Entrance entrance;

    SecondFactorPages(SecondFactor secondFactor, Entrance entrance) {
        this.secondFactor = secondFactor;
        this.entrance = entrance;
    }

    @Public
    @GetMapping("/sign-in/second-factor")
    Answer ask(HttpServletRequest request) {
        return Pending.of(request, Pending.Step.SECOND_FACTOR).isPresent()
                ? Html.of(
                        "accounts/second-factor", new SecondFactorPage(Form.of(new CodeForm(null, null)), null, false))
                : Redirect.to("/sign-in");
    }

    @Public
    @PostMapping("/sign-in/second-factor")
    Answer check(CodeForm form, HttpServletRequest request) {
        var pending = Pending.of(request, Pending.Step.SECOND_FACTOR);
        if (pending.isEmpty() || pending.get().account() == null) {
            return Redirect.to("/sign-in").warning("accounts.start-again");
        }
        var account = new AccountId(pending.get().account());
        if (!secondFactor.check(account, form.typedCode())) {
            var wrong = Form.of(form).with(InvalidInput.of("code", "accounts.totp-wrong"));
            return Html.invalid("accounts/second-factor", new SecondFactorPage(wrong, null, false));
        }
        return entrance.enter(request, account, pending.get().next(), true);
    }

    @SignedIn
    @GetMapping("/me/second-factor")
    Answer settings(Viewer viewer) {
        var on = secondFactor.isOn(viewer.id());
        return Html.of("accounts/second-factor-setup", new SecondFactorPage(empty(), null, on));
    }

    @SignedIn
    @PostMapping("/me/second-factor")
    Answer begin(Viewer viewer) {
        var uri = secondFactor.begin(viewer);
        return Html.of("accounts/second-factor-setup", new SecondFactorPage(empty(), uri, false));
    }

    @SignedIn
    @PostMapping("/me/second-factor/confirmation")
    Answer confirm(CodeForm form, Viewer viewer, HttpServletRequest request) {
        try {
            secondFactor.confirm(form.typedCode(), viewer);
        } catch (InvalidInput problem) {
            return Html.invalid(
                    "accounts/second-factor-setup",
                    new SecondFactorPage(Form.of(form).with(problem), null, false));
        }
        SignedInPerson.of(request).ifPresent(person -> person.withSecondFactor().store(request));
        return Redirect.to("/me/account").saying("accounts.second-factor-on");
    }

    private static Form<CodeForm> empty() {
        return Form.of(new CodeForm(null, null));
    }
}
