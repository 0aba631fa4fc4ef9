package org.sciday.site.web;

import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sheet on which every component can be seen in all its states. */
@Controller
class StyleguidePages {

    @Public
    @GetMapping("/styleguide")
    Html show() {
        return Html.of("site/styleguide", Styleguide.sample());
    }

    /** The same components in the other room. */
    @Public
    @GetMapping("/styleguide/desk")
    Html desk() {
        return Html.of("site/styleguide-desk", Styleguide.sample());
    }
}
