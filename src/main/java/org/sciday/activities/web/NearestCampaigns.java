package org.sciday.activities.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sciday.campaigns.CampaignLine;
import org.sciday.campaigns.Campaigns;
import org.sciday.shared.Festival;
import org.sciday.shared.UnitId;
import org.sciday.units.Units;
import org.springframework.stereotype.Component;

/**
 * The open campaigns as a unit's clerk is offered them: first the one of the closest unit above, which is the one that
 * asked for activities; then those further up, then all others. What is past comes last.
 */
@Component
class NearestCampaigns {

    private final Campaigns campaigns;
    private final Units units;
    private final Clock clock;

    NearestCampaigns(Campaigns campaigns, Units units, Clock clock) {
        this.campaigns = campaigns;
        this.units = units;
        this.clock = clock;
    }

    List<CampaignLine> to(UnitId unit) {
        var today = Festival.dateOf(clock.instant());
        var distances = distancesFrom(unit);
        return campaigns.openCampaigns().stream()
                .sorted(Comparator.<CampaignLine, Boolean>comparing(line -> line.isPast(today))
                        .thenComparing(line -> distances.getOrDefault(line.owner(), Integer.MAX_VALUE)))
                .toList();
    }

    /** Level by level upwards, by region and by line alike. */
    private Map<UnitId, Integer> distancesFrom(UnitId unit) {
        var distances = new HashMap<UnitId, Integer>();
        var level = Set.of(unit);
        for (int distance = 0; !level.isEmpty(); distance++) {
            for (var reached : level) {
                distances.put(reached, distance);
            }
            level = level.stream()
                    .flatMap(reached -> units.supervisorsOf(reached).all())
                    .filter(above -> !distances.containsKey(above))
                    .collect(Collectors.toUnmodifiableSet());
        }
        return distances;
    }
}
