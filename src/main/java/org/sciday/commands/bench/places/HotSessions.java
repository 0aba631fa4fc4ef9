package org.sciday.commands.bench.places;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Details;
import org.sciday.activities.Enrolment;
import org.sciday.activities.Session;
import org.sciday.activities.SessionId;
import org.sciday.activities.Site;
import org.sciday.campaigns.CampaignId;
import org.sciday.regions.RegionCode;
import org.sciday.shared.UnitId;

/** Makes sessions that can be booked right away, each of an activity of its own. */
public final class HotSessions {

    private static final RegionCode REGION = RegionCode.of("130203");

    private final Activities activities;
    private final CampaignId campaign;
    private final UnitId unit;
    private final Clock clock;

    public HotSessions(Activities activities, CampaignId campaign, UnitId unit, Clock clock) {
        this.activities = activities;
        this.campaign = campaign;
        this.unit = unit;
        this.clock = clock;
    }

    public SessionId open(int places) {
        var start = clock.instant().plus(Duration.ofDays(1));
        var hall = new Site(Site.blank(REGION).id(), true, "天象厅", "文化路 1 号", REGION, null, null);
        var session = new Session(
                SessionId.next(), hall.id(), start, start.plus(Duration.ofHours(2)), places, true, null);
        var details = Details.empty()
                .withWording(new Details.Wording("月球离我们有多远", "用望远镜看月球。", "", "", null))
                .withSorting(new Details.Sorting("LECTURE", Set.of(), Set.of(), Set.of(), Set.of()))
                .withContact(new Details.Contact("值班室", "0315-5551234"))
                .withProgramme(List.of(hall), List.of(session));
        var published = clock.instant().minus(Duration.ofHours(1));
        activities.enrol(List.of(new Enrolment(ActivityId.next(), campaign, unit, REGION, details, published)));
        return session.id();
    }
}
