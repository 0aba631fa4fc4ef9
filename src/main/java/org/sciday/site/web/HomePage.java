package org.sciday.site.web;

import java.util.List;
import java.util.Optional;
import org.sciday.campaigns.CampaignLine;
import org.sciday.regions.MapView;
import org.sciday.shared.PageOf;

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
        PageOf<ProgrammeCard> next,
        List<HomePage.ActionTile> actions) {

    private static final int SHOWN = 12;

    /** An action of the campaign as a door into the programme. */
    public record ActionTile(String id, String name) {}

    /** Enough to want to go out; the programme has the rest. */
    public List<ProgrammeCard> soonest() {
        return next.items().subList(0, Math.min(SHOWN, next.items().size()));
    }
}
