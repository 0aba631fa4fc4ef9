package org.sciday.reservations.sharing.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Session;
import org.sciday.reservations.Sharing;
import org.sciday.reservations.Terms;
import org.sciday.reservations.sharing.ReleasePlan;
import org.sciday.reservations.sharing.Releases;
import org.sciday.reservations.terms.TermsBook;
import org.sciday.reservations.terms.TermsInWords;
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

/** Setting how places are shared out: over time, for the door, for groups. */
@Controller
class SharingPages {

    private static final String TEMPLATE = "reservations/sharing";
    private static final int SHOWN = 5;

    private final Releases releases;
    private final TermsBook book;
    private final Activities activities;
    private final Clock clock;

    SharingPages(Releases releases, TermsBook book, Activities activities, Clock clock) {
        this.releases = releases;
        this.book = book;
        this.activities = activities;
        this.clock = clock;
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @GetMapping("/desk/activities/{id}/sharing")
    Answer edit(@PathVariable ActivityId id, Viewer viewer) {
        var kept = book.kept(id, viewer);
        var sharing = kept.terms().sharing();
        return Html.of(TEMPLATE, page(id, Form.of(SharingForm.of(sharing, kept.version())), kept.terms()));
    }

    /** What is typed, in words and places, without keeping it. */
    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/desk/activities/{id}/sharing/preview")
    Answer preview(@PathVariable ActivityId id, @ModelAttribute SharingForm form, BindingResult result, Viewer viewer) {
        var kept = book.kept(id, viewer);
        var typed = Form.of(form, result);
        try {
            var terms = kept.terms().with(form.sharing());
            terms.check();
            return Html.of(TEMPLATE, typed.hasErrors() ? page(id, typed) : page(id, typed, terms));
        } catch (InvalidInput problem) {
            return Html.of(TEMPLATE, page(id, typed.with(problem)));
        }
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/desk/activities/{id}/sharing")
    Answer set(@PathVariable ActivityId id, @ModelAttribute SharingForm form, BindingResult result, Viewer viewer) {
        var typed = Form.of(form, result);
        book.kept(id, viewer);
        if (typed.hasErrors()) {
            return Html.invalid(TEMPLATE, page(id, typed));
        }
        try {
            releases.set(id, form.sharing(), Objects.requireNonNullElse(form.version(), 0), viewer);
            return Redirect.to("/desk/activities/" + id + "/sharing").saying("reservations.sharing.saved");
        } catch (InvalidInput problem) {
            return Html.invalid(TEMPLATE, page(id, typed.with(problem)));
        } catch (Conflict changed) {
            return Redirect.to("/desk/activities/" + id + "/sharing").warning(changed.code());
        }
    }

    private SharingPage page(ActivityId id, Form<SharingForm> form) {
        return new SharingPage(id, activities.get(id).title(), form, List.of(), List.of());
    }

    private SharingPage page(ActivityId id, Form<SharingForm> form, Terms terms) {
        var activity = activities.get(id);
        var sessions = activity.details().sessions().stream()
                .filter(session -> session.bookable() && session.capacity() != null && session.startsAt() != null)
                .filter(session -> Objects.requireNonNull(session.startsAt()).isAfter(clock.instant()))
                .limit(SHOWN)
                .map(session -> shared(session, terms.sharing()))
                .toList();
        return new SharingPage(id, activity.title(), form, TermsInWords.sharing(terms), sessions);
    }

    private SharedSession shared(Session session, Sharing sharing) {
        var startsAt = Objects.requireNonNull(session.startsAt());
        var capacity = Objects.requireNonNull(session.capacity());
        return new SharedSession(startsAt, capacity, ReleasePlan.of(sharing, capacity, startsAt, clock.instant()));
    }
}
