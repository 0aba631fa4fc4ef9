package org.sciday.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.ActionId;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Taxonomy;
import org.sciday.shared.Festival;

/**
 * What the campaign says that an activity's rules need.
 *
 * @param publishFrom nothing is shown to the public before this day
 * @param publishUntil the unit's deadline; later entries are accepted and marked
 */
record CampaignFrame(
        CampaignId id,
        int year,
        boolean open,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean yearRound,
        @Nullable LocalDate publishFrom,
        @Nullable Instant publishUntil,
        Map<Taxonomy, Set<String>> terms,
        Set<ActionId> actions) {

    boolean knows(Taxonomy taxonomy, String code) {
        return terms.getOrDefault(taxonomy, Set.of()).contains(code);
    }

    /** The same with more time, never with less. */
    CampaignFrame publishedUntil(Instant granted) {
        return publishUntil == null || publishUntil.isAfter(granted)
                ? this
                : new CampaignFrame(
                        id, year, open, startsOn, endsOn, yearRound, publishFrom, granted, terms, actions);
    }

    boolean isLate(Instant submittedAt) {
        return publishUntil != null && submittedAt.isAfter(publishUntil);
    }

    /** A pass before the campaign's publishing date takes effect on that date. */
    Instant publishedWhenPassedAt(Instant passedAt) {
        if (publishFrom == null) {
            return passedAt;
        }
        var opens = Festival.instantOf(publishFrom.atStartOfDay());
        return passedAt.isBefore(opens) ? opens : passedAt;
    }

    boolean isInWindow(LocalDate day) {
        var early = startsOn != null && day.isBefore(startsOn);
        var late = endsOn != null && day.isAfter(endsOn);
        return yearRound || !(early || late);
    }
}
