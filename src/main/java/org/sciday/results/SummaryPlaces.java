package org.sciday.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.audit.Trail;
import org.sciday.campaigns.Campaigns;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** Finds out what a summary belongs to, and which of a unit's stages is meant. What the viewer may not see is not found. */
@Component
class SummaryPlaces {

    private final ResultAccess access;
    private final Campaigns campaigns;
    private final StageStore stages;
    private final Trail trail;

    SummaryPlaces(ResultAccess access, Campaigns campaigns, StageStore stages, Trail trail) {
        this.access = access;
        this.campaigns = campaigns;
        this.stages = stages;
        this.trail = trail;
    }

    SummaryPlace of(SummaryOf about, Viewer by) {
        return switch (about) {
            case SummaryOf.OneActivity one -> ofActivity(one, by);
            case SummaryOf.WholeUnit whole -> ofUnit(whole, by);
        };
    }

    private SummaryPlace ofActivity(SummaryOf.OneActivity one, Viewer by) {
        var activity = access.see(one.activity(), by);
        var unitName = access.see(activity.unit(), by).name();
        return new SummaryPlace(one, activity.campaign(), activity.unit(), activity.title(), unitName, null, List.of());
    }

    private SummaryPlace ofUnit(SummaryOf.WholeUnit whole, Viewer by) {
        var unit = access.see(whole.unit(), by);
        var campaign = campaigns.find(whole.campaign())
                .filter(found -> !found.isDraft())
                .orElseThrow(() -> new NotFound("results.campaign-not-found"));
        if (!access.concerns(campaign.owner(), unit.id()) && !stages.tookPart(campaign.id(), unit.id())) {
            trail.refused(by, "results.summary-seen", "campaigns.campaign", campaign.id().value());
            throw new NotFound("results.campaign-not-found");
        }
        var all = new ArrayList<>(stages.list(campaign.id(), unit.id()));
        if (all.isEmpty()) {
            all.add(Stage.UNASKED);
        }
        var stage = chosen(all, whole.stage());
        return new SummaryPlace(
                whole.at(stage.id()), campaign.id(), unit.id(), campaign.name(), unit.name(), stage, all);
    }

    private static Stage chosen(List<Stage> all, @Nullable StageId wanted) {
        if (wanted == null) {
            return all.stream().filter(Stage::last).findFirst().orElse(all.getLast());
        }
        return all.stream()
                .filter(stage -> Objects.equals(stage.id(), wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound("results.stage-not-found"));
    }
}
