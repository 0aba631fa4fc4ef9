package org.sciday.site.web;

import java.util.List;
import java.util.Optional;
import org.sciday.campaigns.CampaignLine;
import org.sciday.discovery.ProgrammeCard;
import org.sciday.regions.MapView;

/**
 * The home page: the night sky of today's city, the theme, three doors, and the programme.
 *
 * @param today how many activities are on today, or 0 when the festival is on another day
 */
public record HomePage(
        Optional<CampaignLine> campaign,
        MapView sky,
        long today,
        long weekend,
        List<ProgrammeCard> next,
        List<HomePage.ActionTile> actions) {

    /** An action of the campaign as a door into the programme. */
    public record ActionTile(String id, String name) {}
}
