package org.sciday.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.sciday.accounts.Accounts;
import org.sciday.accounts.Address;
import org.sciday.accounts.Codes;
import org.sciday.accounts.SignIn;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.UiSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** In by a one-time code; also the way back for who forgot the password. */
@Controller
class CodePages {

    private static final String CONFIRMATION = "/sign-in/code/confirmation";

    private final Accounts accounts;
    private final Codes codes;
    private final Entrance entrance;
    private final UiSource uis;

    CodePages(Accounts accounts, Codes codes, Entrance entrance, UiSource uis) {
        this.accounts = accounts;
        this.codes = codes;
        this.entrance = entrance;
        this.uis = uis;
    }

    @Public
    @GetMapping("/sign-in/code")
    Answer show(SignInForm form) {
        return Html.of("accounts/code-request", new SignInPage(Form.of(form)));
    }

    /** Whether the address has an account is not told here: a code goes out either way, and only the right one lets in. */
    @Public
    @PostMapping("/sign-in/code")
    Answer send(SignInForm form, HttpServletRequest request) {
        try {
            var address = Address.parse(form.typedAddress())
                    .orElseThrow(() -> InvalidInput.of("address", "accounts.address-unreadable"));
            codes.send(Codes.Purpose.SIGN_IN, address, request.getRemoteAddr(), uis.localeOf(request));
            new Pending(Pending.Step.CODE, "", address.value(), null, form.target()).store(request);
            return Redirect.to(CONFIRMATION);
        } catch (InvalidInput problem) {
            return Html.invalid(
                    "accounts/code-request", new SignInPage(Form.of(form).with(problem)));
        }
    }

    @Public
    @GetMapping(CONFIRMATION)
    Answer ask(HttpServletRequest request) {
        return Pending.of(request, Pending.Step.CODE)
                .<Answer>map(pending -> Html.of("accounts/code", page(Form.of(new CodeForm(null, null)), pending)))
                .orElseGet(() -> Redirect.to("/sign-in/code"));
    }

    @Public
    @PostMapping(CONFIRMATION)
    Answer confirm(CodeForm form, HttpServletRequest request) {
        var pending = Pending.of(request, Pending.Step.CODE);
        if (pending.isEmpty()) {
            return Redirect.to("/sign-in/code").warning("accounts.start-again");
        }
        var address = pending.get().provenAddress();
        try {
            codes.use(Codes.Purpose.SIGN_IN, address, form.typedCode());
            return switch (accounts.signInProven(address).orElse(new SignIn.Wrong())) {
                case SignIn.Welcome welcome ->
                    entrance.afterFirstFactor(
                            request, welcome.account(), pending.get().next());
                case SignIn.Wrong wrong -> Redirect.to("/sign-up").warning("accounts.no-account-yet");
                case SignIn.Locked locked -> throw InvalidInput.of("code", "accounts.locked", locked.minutes());
            };
        } catch (InvalidInput problem) {
            return Html.invalid("accounts/code", page(Form.of(form).with(problem), pending.get()));
        }
    }

    private static CodePage page(Form<CodeForm> form, Pending pending) {
        return new CodePage(form, pending.provenAddress().masked(), CONFIRMATION, false);
    }
}
