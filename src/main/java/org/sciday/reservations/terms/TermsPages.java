package org.sciday.reservations.terms;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.reservations.Terms;
import org.sciday.reservations.care.CareSettings;
import org.sciday.reservations.terms.TermsPage.Example;
import org.sciday.shared.Conflict;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Setting an activity's terms: a form, and beside it what it says in words. */
@Controller
class TermsPages {

    private static final String TEMPLATE = "reservations/terms";

    private final TermsBook book;
    private final CareSettings care;

    TermsPages(TermsBook book, CareSettings care) {
        this.book = book;
        this.care = care;
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @GetMapping("/desk/activities/{id}/terms")
    Answer edit(@PathVariable ActivityId id, @RequestParam(required = false) @Nullable Preset preset, Viewer viewer) {
        var kept = book.kept(id, viewer);
        var terms = preset == null ? kept.terms() : preset.terms(book.usual());
        var form = Form.of(TermsForm.of(terms, kept.version()));
        return Html.of(TEMPLATE, page(id, form, preset, terms));
    }

    /** What is typed, in words, without keeping it: renewed while typing, or by the button. */
    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/desk/activities/{id}/terms/preview")
    Answer preview(@PathVariable ActivityId id, @ModelAttribute TermsForm form, BindingResult result, Viewer viewer) {
        var kept = book.kept(id, viewer);
        var typed = Form.of(form, result);
        if (typed.hasErrors()) {
            return Html.of(TEMPLATE, page(id, typed, null, null));
        }
        try {
            return Html.of(TEMPLATE, page(id, typed, null, form.over(kept.terms())));
        } catch (InvalidInput problem) {
            return Html.of(TEMPLATE, page(id, typed.with(problem), null, null));
        }
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/desk/activities/{id}/terms")
    Answer set(@PathVariable ActivityId id, @ModelAttribute TermsForm form, BindingResult result, Viewer viewer) {
        var kept = book.kept(id, viewer);
        var typed = Form.of(form, result);
        if (typed.hasErrors()) {
            return invalid(id, typed);
        }
        try {
            var terms = form.over(kept.terms());
            book.set(id, terms, Objects.requireNonNullElse(form.version(), 0), viewer);
            return Redirect.to("/desk/activities/" + id + "/terms").saying("reservations.terms.saved");
        } catch (InvalidInput problem) {
            return invalid(id, typed.with(problem));
        } catch (Conflict changed) {
            var mine = Form.of(form.at(kept.version())).with(InvalidInput.of("", changed.code()));
            return invalid(id, mine);
        }
    }

    private Html invalid(ActivityId id, Form<TermsForm> form) {
        return Html.invalid(TEMPLATE, page(id, form, null, null));
    }

    /** @param terms what is typed; null: it makes no sense */
    private TermsPage page(ActivityId id, Form<TermsForm> form, @Nullable Preset preset, @Nullable Terms terms) {
        var above = book.absenceAbove(id);
        var words = terms == null ? List.<Words>of() : TermsInWords.all(terms.below(above), care);
        var example = terms == null ? null : book.nextSession(id).map(next -> Example.of(next, terms)).orElse(null);
        return new TermsPage(id, book.titleOf(id), form, preset, words, example, book.countHolders(id), above, care);
    }
}
