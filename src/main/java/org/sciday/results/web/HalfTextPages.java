package org.sciday.results.web;

import org.sciday.results.HalfTexts;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Can;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Keeps what is being typed into a form, every few seconds. */
@Controller
class HalfTextPages {

    static final String ADDRESS = "/desk/half-typed";

    private final HalfTexts texts;

    HalfTextPages(HalfTexts texts) {
        this.texts = texts;
    }

    @Can(Permission.RESULTS_EDIT)
    @PostMapping(ADDRESS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(
            @RequestParam(defaultValue = "") String page, @RequestParam(defaultValue = "") String typed, Viewer viewer) {
        texts.keep(page, typed, viewer);
    }
}
