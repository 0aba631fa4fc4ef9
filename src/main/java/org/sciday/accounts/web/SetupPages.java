package org.sciday.accounts.web;

import org.jspecify.annotations.Nullable;
import org.sciday.accounts.Address;
import org.sciday.accounts.FirstOperator;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The first security operator makes an account, by the address that the fresh installation printed. */
@Controller
class SetupPages {

    private final FirstOperator first;

    SetupPages(FirstOperator first) {
        this.first = first;
    }

    @Public
    @GetMapping("/setup")
    Answer show(SetupForm form) {
        if (form.token() == null || !first.accepts(form.token())) {
            throw new NotFound("accounts.setup-over");
        }
        return Html.of("accounts/setup", new SetupPage(Form.of(form)));
    }

    @Public
    @PostMapping("/setup")
    Answer enrol(SetupForm form, Viewer viewer) {
        try {
            var address = Address.parse(text(form.address()))
                    .orElseThrow(() -> InvalidInput.of("address", "accounts.address-unreadable"));
            first.enrol(text(form.token()), text(form.name()), address, text(form.password()), viewer);
            return Redirect.to("/sign-in?next=/desk").saying("accounts.setup-done");
        } catch (InvalidInput problem) {
            return Html.invalid("accounts/setup", new SetupPage(Form.of(form).with(problem)));
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
