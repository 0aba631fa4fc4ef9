package org.sciday.obligations.web;

import java.util.List;
import java.util.Map;
import org.sciday.campaigns.CampaignLine;
import org.sciday.obligations.Obligation;
import org.sciday.obligations.Standing;
import org.sciday.obligations.StandingFilter;
import org.sciday.obligations.Standings;
import org.sciday.regions.RegionCode;
import org.sciday.shared.UnitId;

/**
 * Who is behind in the viewer's scope.
 *
 * @param owed of the units on the page
 * @param regionNames of all regions on the page
 * @param regions to choose from, in the order of their codes
 */
public record StandingsPage(
        CampaignLine campaign,
        Standings standings,
        StandingFilter filter,
        Map<UnitId, List<Obligation>> owed,
        List<Obligation> together,
        Map<String, String> regionNames,
        Map<String, String> regions,
        String query) {

    public List<Obligation> owedBy(Standing unit) {
        return owed.getOrDefault(unit.unit(), List.of()).stream()
                .filter(one -> !one.jointly())
                .toList();
    }

    public String regionName(RegionCode code) {
        return regionNames.getOrDefault(code.toString(), code.toString());
    }

    public String path() {
        return "/desk/obligations/campaign/" + campaign.id();
    }

    /** The same list with another state; null for all. */
    public String with(Obligation.State state) {
        return path() + "?state=" + state
                + (filter.kind() == null ? "" : "&kind=" + filter.kind())
                + (filter.region() == null ? "" : "&region=" + filter.region());
    }
}
