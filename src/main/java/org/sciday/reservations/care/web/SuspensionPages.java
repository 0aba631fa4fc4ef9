package org.sciday.reservations.care.web;

import org.sciday.reservations.care.Appeals;
import org.sciday.shared.Conflict;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Why one cannot book just now, until when, and one word against it. */
@Controller
class SuspensionPages {

    private static final String PATH = "/me/suspension";
    private static final String TEMPLATE = "reservations/suspension";

    private final OwnSuspension own;
    private final Appeals appeals;

    SuspensionPages(OwnSuspension own, Appeals appeals) {
        this.own = own;
        this.appeals = appeals;
    }

    @SignedIn
    @GetMapping(PATH)
    Answer show(Viewer viewer) {
        return Html.of(TEMPLATE, own.page(viewer, Form.of(new AppealForm(""))));
    }

    @SignedIn
    @PostMapping(PATH + "/appeal")
    Answer appeal(AppealForm form, Viewer viewer) {
        try {
            appeals.make(form.text(), viewer);
            return Redirect.to(PATH).saying("reservations.care.appealed");
        } catch (InvalidInput problem) {
            return Html.invalid(TEMPLATE, own.page(viewer, Form.of(form).with(problem)));
        } catch (RuleBroken | Conflict problem) {
            return Redirect.to(PATH).warning(problem);
        }
    }
}
