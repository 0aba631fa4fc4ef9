package org.sciday.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Choosing the unit one works for now, for people with roles in several. */
@Controller
class ActingPages {

    @SignedIn
    @PostMapping("/desk/acting")
    Answer actFor(@RequestParam @Nullable UUID unit, HttpServletRequest request) {
        SignedInPerson.of(request).ifPresent(person -> person.actingFor(unit).store(request));
        SessionViewers.forget(request);
        return Redirect.to("/desk");
    }
}
