package org.sciday.activities;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.ActionCounts;
import org.sciday.campaigns.ActionId;
import org.sciday.campaigns.CampaignId;
import org.springframework.stereotype.Component;

/**
 * How many activities the public sees under each joint action. Of a nation's hundred thousand the figures may be a minute
 * old, so that its page costs everybody next to nothing; smaller ones are counted whenever they are asked for.
 */
@Component
class JoinedActions implements ActionCounts {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final long MANY = 2_000;

    private final ActionCountStore store;
    private final Clock clock;
    private final Map<CampaignId, Counted> kept = new ConcurrentHashMap<>();

    JoinedActions(ActionCountStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    private record Counted(Map<ActionId, Long> counts, Instant at) {

        boolean isKeptAt(Instant now) {
            var total = counts.values().stream().mapToLong(Long::longValue).sum();
            return total >= MANY && now.isBefore(at.plus(FRESH));
        }
    }

    @Override
    public Map<ActionId, Long> publishedUnder(CampaignId campaign) {
        var now = clock.instant();
        return kept.compute(campaign, (id, last) -> keptOrCounted(id, last, now)).counts();
    }

    /** While one counts, others who ask for the same campaign wait for the answer instead of counting too. */
    private Counted keptOrCounted(CampaignId campaign, @Nullable Counted last, Instant now) {
        return last != null && last.isKeptAt(now) ? last : new Counted(store.published(campaign), now);
    }
}
