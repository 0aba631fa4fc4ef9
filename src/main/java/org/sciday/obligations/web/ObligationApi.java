package org.sciday.obligations.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.obligations.Duties;
import org.sciday.obligations.Obligation;
import org.sciday.obligations.Obligations;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Can;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the caller's unit owes, for its own programs. */
@RestController
class ObligationApi {

    private final Obligations obligations;

    ObligationApi(Obligations obligations) {
        this.obligations = obligations;
    }

    /** @param jointly done is what all did together, share what this unit did */
    record ObligationJson(
            String campaign,
            Obligation.Source source,
            String id,
            String what,
            Obligation.Measure measure,
            boolean jointly,
            int owed,
            int done,
            int waiting,
            int share,
            @Nullable Instant dueAt,
            Obligation.State state) {

        static ObligationJson of(Obligation one) {
            return new ObligationJson(
                    one.campaign().toString(),
                    one.source(),
                    one.sourceId().toString(),
                    one.what(),
                    one.measure(),
                    one.jointly(),
                    one.owed(),
                    one.done(),
                    one.waiting(),
                    one.share(),
                    one.dueAt(),
                    one.state());
        }
    }

    /** Of one campaign, or of all that bind the unit now. */
    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping("/api/v1/obligations")
    List<ObligationJson> list(@RequestParam(required = false) @Nullable String campaign, Viewer viewer) {
        var unit = viewer.actingUnit();
        var duties = campaign == null
                ? obligations.ofUnit(unit, viewer)
                : List.of(obligations.ofUnit(CampaignId.of(campaign), unit, viewer));
        return duties.stream()
                .map(Duties::obligations)
                .flatMap(List::stream)
                .map(ObligationJson::of)
                .toList();
    }
}
