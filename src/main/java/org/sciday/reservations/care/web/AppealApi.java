package org.sciday.reservations.care.web;

import java.time.Clock;
import org.sciday.reservations.care.AppealId;
import org.sciday.reservations.care.Appeals;
import org.sciday.reservations.care.web.AppealJson.Line;
import org.sciday.reservations.care.web.AppealJson.Said;
import org.sciday.reservations.care.web.AppealPage.ReasonForm;
import org.sciday.shared.Festival;
import org.sciday.shared.Permission;
import org.sciday.shared.Slice;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Can;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Appeals that the viewer decides, for machines. */
@RestController
class AppealApi {

    private static final int LAST = 500;

    private final Appeals appeals;
    private final AppealQueries queries;
    private final Clock clock;

    AppealApi(Appeals appeals, AppealQueries queries, Clock clock) {
        this.appeals = appeals;
        this.queries = queries;
        this.clock = clock;
    }

    /** Those that wait for a decision, or those that have one. */
    @Can(Permission.CAMPAIGN_MANAGE)
    @GetMapping("/api/v1/appeals")
    Slice<Line> list(
            @RequestParam(defaultValue = "false") boolean decided,
            @RequestParam(defaultValue = "1") int after,
            Viewer viewer) {
        var heads = viewer.unitsWith(Permission.CAMPAIGN_MANAGE);
        return queries.list(heads, decided, Math.clamp(after, 1, LAST), Festival.dateOf(clock.instant()))
                .slice(Line::of);
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @GetMapping("/api/v1/appeals/{id}")
    Said show(@PathVariable AppealId id, Viewer viewer) {
        return Said.of(appeals.see(id, viewer));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping("/api/v1/appeals/{id}/acceptance")
    Said accept(@PathVariable AppealId id, Viewer viewer) {
        appeals.accept(id, viewer);
        return show(id, viewer);
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping("/api/v1/appeals/{id}/refusal")
    Said decline(@PathVariable AppealId id, @RequestBody ReasonForm why, Viewer viewer) {
        appeals.decline(id, why.reason(), viewer);
        return show(id, viewer);
    }
}
