package org.sciday.units.web;

import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Parts of the registration that are renewed while one types. Without scripts the whole form brings the same. */
@Controller
class RegistrationHints {

    private final RegistrationHelp help;

    RegistrationHints(RegistrationHelp help) {
        this.help = help;
    }

    @SignedIn
    @GetMapping("/units/register/supervisors")
    Answer supervisors(RegistrationForm form) {
        return Html.of("units/_supervisors", help.supervisors(form));
    }

    @SignedIn
    @GetMapping("/units/register/line-supervisors")
    Answer lineSupervisors(RegistrationForm form) {
        return Html.of("units/_supervisors", help.lineSupervisors(form));
    }

    @SignedIn
    @GetMapping("/units/register/similar")
    Answer similar(RegistrationForm form) {
        return Html.of("units/_similar", help.similarTo(form));
    }
}
