package org.sciday.commands.bench;

import java.time.Clock;
import org.sciday.activities.Activities;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.NewCampaign;
import org.sciday.commands.bench.places.HotSessions;
import org.sciday.regions.RegionCode;
import org.sciday.shared.Festival;
import org.sciday.shared.Ids;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitLoading;

/** As little of a festival as it takes to have sessions that can be booked. */
final class Hall {

    private static final int UNITS = 20;

    private Hall() {}

    static HotSessions of(Platform platform) {
        var clock = platform.bean(Clock.class);
        var top = platform.bean(UnitLoading.class).load(RegionCode.of("130200"), UNITS).top();
        var year = Festival.dateOf(clock.instant()).getYear();
        var wish = new NewCampaign("科普日", year, null, top, Ids.next());
        var campaign = platform.bean(Campaigns.class).create(wish, Viewer.platform());
        return new HotSessions(platform.bean(Activities.class), campaign, top, clock);
    }
}
