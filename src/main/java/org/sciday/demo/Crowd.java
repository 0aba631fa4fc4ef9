package org.sciday.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.ActivityLoading;
import org.sciday.activities.Enrolment;
import org.sciday.campaigns.CampaignId;
import org.sciday.reservations.StockLoading;
import org.sciday.shared.Festival;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitLoading;
import org.springframework.stereotype.Service;

/** Units and activities by the thousand, to measure with: the nation's units, a campaign that asks all of them for something. */
@Service
public class Crowd {

    private static final int TELL_EVERY = 50_000;

    private final UnitLoading units;
    private final DemoCampaigns campaigns;
    private final Activities activities;
    private final ActivityLoading copies;
    private final StockLoading stocks;
    private final Clock clock;

    Crowd(
            UnitLoading units,
            DemoCampaigns campaigns,
            Activities activities,
            ActivityLoading copies,
            StockLoading stocks,
            Clock clock) {
        this.units = units;
        this.campaigns = campaigns;
        this.activities = activities;
        this.copies = copies;
        this.stocks = stocks;
        this.clock = clock;
    }

    /** The unit on top, and its campaign. */
    public record Loaded(UnitId top, CampaignId campaign) {}

    /**
     * Nothing derived is filled.
     *
     * @param tell is given a line after each step, with the seconds since the start
     */
    public Loaded load(Scale scale, int count, Consumer<String> tell) {
        var start = System.nanoTime();
        Consumer<String> timed =
                line -> tell.accept(String.format(Locale.ROOT, "%6.1f s  %s", (System.nanoTime() - start) / 1e9, line));
        var calendar = DemoCalendar.around(Festival.dateOf(clock.instant()));
        var made = units.load(scale.root(), scale.units());
        timed.accept(made.units().size() + " units");
        var campaign = campaigns.loadAsking(made.top(), calendar);
        var patterns = publish(scale, made, campaign, calendar);
        copies.copy(patterns, made.units(), scale.root(), count - patterns.size(), done -> {
            if (done % TELL_EVERY == 0) {
                timed.accept(done + " activities");
            }
        });
        timed.accept(count + " activities in all");
        timed.accept(stocks.openMissing() + " more sessions can be booked");
        return new Loaded(made.top(), campaign);
    }

    /** Each line of the demo once, by the use case; the others are copies of them. */
    private List<ActivityId> publish(
            Scale scale, UnitLoading.Loaded made, CampaignId campaign, DemoCalendar calendar) {
        var details = new DemoDetails(calendar, Map.of(), campaigns.actionsOf(campaign), Map.of());
        var enrolments = new ArrayList<Enrolment>();
        for (var source : DemoActivities.list()) {
            var unit = made.units().get(enrolments.size());
            enrolments.add(new Enrolment(
                    ActivityId.next(), campaign, unit, scale.root(), details.of(source), clock.instant()));
        }
        activities.enrol(enrolments);
        return enrolments.stream().map(Enrolment::id).toList();
    }
}
