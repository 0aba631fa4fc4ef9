package org.sciday.demo;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.sciday.accounts.FirstOperator;
import org.sciday.campaigns.CampaignId;
import org.sciday.demo.DemoUnits.DemoUnit;
import org.sciday.shared.Festival;
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
    private final DemoPictures pictures;
    private final DemoActivities activities;
    private final Clock clock;

    Demo(
            FirstOperator first,
            Units registered,
            DemoUnits units,
            DemoPeople people,
            DemoCampaigns campaigns,
            DemoPictures pictures,
            DemoActivities activities,
            Clock clock) {
        this.first = first;
        this.registered = registered;
        this.units = units;
        this.people = people;
        this.campaigns = campaigns;
        this.pictures = pictures;
        this.activities = activities;
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
        people.load(known);
        var campaign = campaigns.load(known, calendar);
        publish(campaign, calendar, known);
        return true;
    }

    private void publish(CampaignId campaign, DemoCalendar calendar, Map<String, DemoUnit> known) {
        var list = DemoActivities.list();
        var standings = DemoStanding.list();
        var details = new DemoDetails(calendar, known, campaigns.actionsOf(campaign), pictures.draw(list));
        var published = activities.publish(list, campaign, details, standings);
        activities.draft(list, published, campaign, details, standings);
        activities.announce(published, standings);
    }
}
