package org.sciday.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import org.sciday.accounts.Accounts;
import org.sciday.accounts.Address;
import org.sciday.accounts.Codes;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.UiSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A name and an address, proven by a code; a password may be chosen with it. */
@Controller
class SignUpPages {

    private static final String CONFIRMATION = "/sign-up/confirmation";

    private final Accounts accounts;
    private final Codes codes;
    private final Entrance entrance;
    private final UiSource uis;

    SignUpPages(Accounts accounts, Codes codes, Entrance entrance, UiSource uis) {
        this.accounts = accounts;
        this.codes = codes;
        this.entrance = entrance;
        this.uis = uis;
    }

    @Public
    @GetMapping("/sign-up")
    Answer show(SignUpForm form) {
        return Html.of("accounts/sign-up", new SignUpPage(Form.of(form)));
    }

    @Public
    @PostMapping("/sign-up")
    Answer begin(SignUpForm form, HttpServletRequest request) {
        try {
            var address = checked(form);
            codes.send(Codes.Purpose.SIGN_UP, address, request.getRemoteAddr(), uis.localeOf(request));
            new Pending(Pending.Step.SIGN_UP, form.typedName(), address.value(), null, form.target()).store(request);
            return Redirect.to(CONFIRMATION);
        } catch (InvalidInput problem) {
            return Html.invalid("accounts/sign-up", new SignUpPage(Form.of(form).with(problem)));
        }
    }

    private static Address checked(SignUpForm form) {
        var errors = new ArrayList<FieldError>();
        var address = Address.parse(form.typedAddress());
        if (form.typedName().isEmpty() || form.typedName().length() > 60) {
            errors.add(FieldError.of("name", "accounts.name-length"));
        }
        if (address.isEmpty()) {
            errors.add(FieldError.of("address", "accounts.address-unreadable"));
        }
        if (!form.consents()) {
            errors.add(FieldError.of("consent", "accounts.consent-needed"));
        }
        if (!form.isOfAge()) {
            errors.add(FieldError.of("ofAge", "accounts.age-needed"));
        }
        InvalidInput.check(errors);
        return address.orElseThrow();
    }

    @Public
    @GetMapping(CONFIRMATION)
    Answer ask(HttpServletRequest request) {
        return Pending.of(request, Pending.Step.SIGN_UP)
                .<Answer>map(pending -> Html.of("accounts/code", page(Form.of(new CodeForm(null, null)), pending)))
                .orElseGet(() -> Redirect.to("/sign-up"));
    }

    @Public
    @PostMapping(CONFIRMATION)
    Answer confirm(CodeForm form, Viewer viewer, HttpServletRequest request) {
        var pending = Pending.of(request, Pending.Step.SIGN_UP);
        if (pending.isEmpty()) {
            return Redirect.to("/sign-up").warning("accounts.start-again");
        }
        var address = pending.get().provenAddress();
        try {
            codes.use(Codes.Purpose.SIGN_UP, address, form.typedCode());
            var id = accounts.signUp(pending.get().name(), address, form.chosenPassword(), viewer);
            return entrance.afterFirstFactor(request, id, pending.get().next());
        } catch (InvalidInput problem) {
            return Html.invalid("accounts/code", page(Form.of(form).with(problem), pending.get()));
        }
    }

    private static CodePage page(Form<CodeForm> form, Pending pending) {
        return new CodePage(form, pending.provenAddress().masked(), CONFIRMATION, true);
    }
}
