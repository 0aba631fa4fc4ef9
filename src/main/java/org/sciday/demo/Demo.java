package org.sciday.demo;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sciday.accounts.FirstOperator;
import org.sciday.campaigns.CampaignId;
import org.sciday.demo.DemoUnits.DemoUnit;
import org.sciday.shared.Festival;
import org.sciday.shared.Viewer;
import org.sciday.units.Units;
import org.springframework.stereotype.Service;

/** A city's festival to look around in. The steps are told in README.md beside this file. */
@Service
public class Demo {

    /** One password for all accounts: the demo listens to this machine only. */
    public static final String PASSWORD = "kepuri-demo";

    private final FirstOperator first;
    private final Units registered;
    private final DemoUnits units;
    private final DemoPeople people;
    private final DemoCampaigns campaigns;
    private final DemoNotices notices;
    private final DemoPictures pictures;
    private final DemoActivities activities;
    private final DemoReviews reviews;
    private final DemoPlaces places;
    private final DemoSayings sayings;
    private final DemoResults results;
    private final DemoRoutes routes;
    private final DemoJudging judging;
    private final DemoLastYear lastYear;
    private final Clock clock;

    Demo(
            FirstOperator first,
            Units registered,
            DemoUnits units,
            DemoPeople people,
            DemoCampaigns campaigns,
            DemoNotices notices,
            DemoPictures pictures,
            DemoActivities activities,
            DemoReviews reviews,
            DemoPlaces places,
            DemoSayings sayings,
            DemoResults results,
            DemoRoutes routes,
            DemoJudging judging,
            DemoLastYear lastYear,
            Clock clock) {
        this.first = first;
        this.registered = registered;
        this.units = units;
        this.people = people;
        this.campaigns = campaigns;
        this.notices = notices;
        this.pictures = pictures;
        this.activities = activities;
        this.reviews = reviews;
        this.places = places;
        this.sayings = sayings;
        this.results = results;
        this.routes = routes;
        this.judging = judging;
        this.lastYear = lastYear;
        this.clock = clock;
    }

    /** Nobody runs it yet and no unit is known. */
    public boolean isEmpty() {
        return first.isMissing() && registered.search("科协", 1).isEmpty();
    }

    public List<DemoAccount> accounts() {
        return DemoPeople.list();
    }

    /** Fills an empty platform with the city's festival, its main period around today; false when it is not empty. */
    public boolean fill() {
        if (!isEmpty()) {
            return false;
        }
        var calendar = DemoCalendar.around(Festival.dateOf(clock.instant()));
        var known = units.load(calendar);
        var persons = people.load(known);
        var campaign = campaigns.load(known, calendar);
        notices.load(campaign, calendar, known, persons);
        var published = publish(campaign, calendar, known, persons);
        live(published, persons);
        routes.load(published, persons);
        judging.load(campaign, known, persons);
        lastYear.load(campaign, calendar, known, persons);
        return true;
    }

    private Map<String, LoadedActivity> publish(
            CampaignId campaign, DemoCalendar calendar, Map<String, DemoUnit> known, Map<String, Viewer> persons) {
        var list = DemoActivities.list();
        var standings = DemoStanding.list();
        var details = new DemoDetails(calendar, known, campaigns.actionsOf(campaign), pictures.draw(list));
        var published = activities.publish(list, campaign, details, standings);
        var submitted = activities.draft(list, published, campaign, details, standings);
        reviews.decide(submitted, Objects.requireNonNull(persons.get("reviewer")));
        activities.announce(published, standings);
        return published;
    }

    private void live(Map<String, LoadedActivity> published, Map<String, Viewer> persons) {
        var comments = DemoComment.list();
        var crowd = DemoCrowd.of(people.crowd(DemoCrowd.namesIn(comments)), comments);
        var family = Objects.requireNonNull(persons.get("family"));
        places.load(published.values(), crowd, family);
        sayings.load(published, crowd);
        results.load(published.values());
        places.bookFor(family, published.values());
    }
}
