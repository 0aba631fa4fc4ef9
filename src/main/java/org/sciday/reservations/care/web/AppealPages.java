package org.sciday.reservations.care.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.care.AppealId;
import org.sciday.reservations.care.Appeals;
import org.sciday.reservations.care.web.AppealPage.ReasonForm;
import org.sciday.shared.Festival;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The desk where appeals against suspensions are decided. */
@Controller
class AppealPages {

    private static final String LIST = "/desk/appeals";

    private final Appeals appeals;
    private final AppealQueries queries;
    private final MissedQueries missed;
    private final Clock clock;

    AppealPages(Appeals appeals, AppealQueries queries, MissedQueries missed, Clock clock) {
        this.appeals = appeals;
        this.queries = queries;
        this.missed = missed;
        this.clock = clock;
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @GetMapping(LIST)
    Answer list(
            @RequestParam(defaultValue = "false") boolean decided,
            @RequestParam(defaultValue = "1") int page,
            Viewer viewer) {
        var heads = viewer.unitsWith(Permission.CAMPAIGN_MANAGE);
        var today = Festival.dateOf(clock.instant());
        var rows = queries.list(heads, decided, Math.clamp(page, 1, 500), today);
        return Html.of("reservations/appeals", new AppealListPage(rows, decided));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @GetMapping(LIST + "/{id}")
    Answer show(@PathVariable AppealId id, Viewer viewer) {
        return Html.of("reservations/appeal", page(id, viewer, Form.of(new ReasonForm(null))));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(LIST + "/{id}/acceptance")
    Answer accept(@PathVariable AppealId id, Viewer viewer) {
        try {
            appeals.accept(id, viewer);
            return Redirect.to(LIST).saying("reservations.care.accepted");
        } catch (Conflict quicker) {
            return Redirect.to(LIST + "/" + id).warning(quicker.code());
        }
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(LIST + "/{id}/refusal")
    Answer decline(@PathVariable AppealId id, @RequestParam(required = false) @Nullable String reason, Viewer viewer) {
        try {
            appeals.decline(id, reason, viewer);
            return Redirect.to(LIST).saying("reservations.care.declined");
        } catch (InvalidInput problem) {
            var form = Form.of(new ReasonForm(reason)).with(problem);
            return Html.invalid("reservations/appeal", page(id, viewer, form));
        } catch (Conflict quicker) {
            return Redirect.to(LIST + "/" + id).warning(quicker.code());
        }
    }

    private AppealPage page(AppealId id, Viewer viewer, Form<ReasonForm> form) {
        var appeal = appeals.see(id, viewer);
        var suspension = appeals.suspensionOf(id, viewer);
        var name = queries.maskedNameOf(suspension.account());
        return new AppealPage(appeal, suspension, name, missed.of(suspension.id()), form);
    }
}
