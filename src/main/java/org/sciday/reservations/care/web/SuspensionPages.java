package org.sciday.reservations.care.web;

import java.time.Clock;
import org.sciday.reservations.care.Appeals;
import org.sciday.reservations.care.Suspensions;
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

    private final Suspensions suspensions;
    private final Appeals appeals;
    private final MissedQueries queries;
    private final Clock clock;

    SuspensionPages(Suspensions suspensions, Appeals appeals, MissedQueries queries, Clock clock) {
        this.suspensions = suspensions;
        this.appeals = appeals;
        this.queries = queries;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping(PATH)
    Answer show(Viewer viewer) {
        return Html.of(TEMPLATE, page(viewer, Form.of(new AppealForm(""))));
    }

    @SignedIn
    @PostMapping(PATH + "/appeal")
    Answer appeal(AppealForm form, Viewer viewer) {
        try {
            appeals.make(form.text(), viewer);
            return Redirect.to(PATH).saying("reservations.care.appealed");
        } catch (InvalidInput problem) {
            return Html.invalid(TEMPLATE, page(viewer, Form.of(form).with(problem)));
        } catch (RuleBroken | Conflict problem) {
            return Redirect.to(PATH).warning(problem.code());
        }
    }

    private SuspensionPage page(Viewer viewer, Form<AppealForm> form) {
        var now = clock.instant();
        var latest = suspensions.latestOf(viewer);
        var running = latest.filter(suspension -> suspension.runsAt(now));
        var missed = running.map(suspension -> queries.of(suspension.id()))
                .orElseGet(() -> queries.countingOf(viewer.id(), now.minus(suspensions.rules().noShowWithin())));
        var appeal = latest.flatMap(suspension -> appeals.against(suspension, viewer)).orElse(null);
        return new SuspensionPage(latest.orElse(null), missed, appeal, suspensions.rules(), form);
    }
}
