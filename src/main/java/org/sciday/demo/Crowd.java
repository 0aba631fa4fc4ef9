package org.sciday.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Details;
import org.sciday.activities.Enrolment;
import org.sciday.activities.Site;
import org.sciday.campaigns.CampaignId;
import org.sciday.demo.DemoUnits.DemoUnit;
import org.sciday.shared.Festival;
import org.springframework.stereotype.Service;

/** Units and activities by the thousand, to measure with: a tree of associations over real regions, and a campaign. */
@Service
public class Crowd {

    private static final int CHUNK = 1_000;

    private final CrowdUnits units;
    private final DemoCampaigns campaigns;
    private final Activities activities;
    private final Clock clock;

    Crowd(CrowdUnits units, DemoCampaigns campaigns, Activities activities, Clock clock) {
        this.units = units;
        this.campaigns = campaigns;
        this.activities = activities;
        this.clock = clock;
    }

    /** Gives a line that says what was made, and how long it took. */
    public String load(Scale scale) {
        var start = System.nanoTime();
        var calendar = DemoCalendar.around(Festival.dateOf(clock.instant()));
        var made = units.load(scale, calendar);
        var campaign = campaigns.loadNation(made.getFirst().id(), calendar);
        publish(scale, made, campaign, calendar);
        var took = Duration.ofNanos(System.nanoTime() - start).toSeconds();
        return made.size() + " units and " + scale.activities() + " activities after " + took + " s.";
    }

    private void publish(Scale scale, List<DemoUnit> made, CampaignId campaign, DemoCalendar calendar) {
        var sources = DemoActivities.list();
        var details = new DemoDetails(calendar, Map.of(), campaigns.actionsOf(campaign), Map.of());
        for (int from = 0; from < scale.activities(); from += CHUNK) {
            var to = Math.min(scale.activities(), from + CHUNK);
            activities.enrol(IntStream.range(from, to)
                    .mapToObj(number -> enrolment(
                            made.get(number % made.size()), details.of(sources.get(number % sources.size())), campaign))
                    .toList());
        }
    }

    private Enrolment enrolment(DemoUnit unit, Details details, CampaignId campaign) {
        var sites = details.sites().stream().map(site -> at(unit, site)).toList();
        return new Enrolment(
                ActivityId.next(),
                campaign,
                unit.id(),
                unit.region(),
                details.withProgramme(sites, details.sessions()),
                clock.instant());
    }

    /** In the unit's own region, somewhere. */
    private static Site at(DemoUnit unit, Site site) {
        return new Site(site.id(), site.main(), site.name(), site.address(), unit.region(), null, null);
    }
}
