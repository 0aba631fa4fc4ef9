package org.sciday.site.web;

import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a person finds all that is theirs. */
@Controller
class MePages {

    @SignedIn
    @GetMapping("/me")
    Answer show(Viewer viewer) {
        return Html.of("site/me", new MePage(viewer.name(), !viewer.grants().isEmpty()));
    }
}
