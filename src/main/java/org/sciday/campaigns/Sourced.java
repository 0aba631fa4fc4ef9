package org.sciday.campaigns;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.Source;

/**
 * A value in force, and where it comes from.
 *
 * @param from the campaign that states it; the asked one itself when nobody does
 * @param own stated by the asked campaign itself
 * @param stated stated by anybody; otherwise the value is the part's {@link Part#none()}
 * @param version of the campaign's own statement, 0 when it has none; an edit is refused when it has changed meanwhile
 */
public record Sourced<T extends @Nullable Object>(
        T value,
        CampaignId from,
        boolean own,
        boolean stated,
        int version,
        @Nullable Instant changedAt,
        @Nullable Source source) {

    static <T extends @Nullable Object> Sourced<T> unstated(Part<T> part, CampaignId campaign) {
        return new Sourced<>(part.none(), campaign, false, false, 0, null, null);
    }

    /** From a campaign above. */
    public boolean isInherited() {
        return stated && !own;
    }
}
