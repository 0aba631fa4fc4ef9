package org.sciday.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.RescuedForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows what was typed before the sign-in ended, with one button that sends it on. */
@Controller
class RescuedPages {

    @Public
    @GetMapping(RescuedForm.PATH)
    Answer show(HttpServletRequest request) {
        return RescuedForm.of(request)
                .<Answer>map(form -> Html.of("accounts/rescued", form))
                .orElseGet(() -> Redirect.to("/"));
    }
}
