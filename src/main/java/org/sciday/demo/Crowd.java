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

    /** The units, the topmost first, and the campaign of that one. */
    public record Loaded(Scale scale, List<UnitId> units, CampaignId campaign, List<ActivityId> patterns) {

        public UnitId top() {
            return units.getFirst();
        }
    }

    /** As many units as the scale has, but never more than activities. */
    public Loaded load(Scale scale, int count, Consumer<String> tell) {
        return load(scale, Math.min(scale.units(), count), count, tell);
    }

    /**
     * Nothing derived is filled.
     *
     * @param tell is given a line after each step, with the seconds since the start
     */
    public Loaded load(Scale scale, int unitCount, int count, Consumer<String> tell) {
        var timed = timed(tell);
        var calendar = DemoCalendar.around(Festival.dateOf(clock.instant()));
        var made = units.load(scale.root(), unitCount);
        timed.accept(made.units().size() + " units");
        var campaign = campaigns.loadAsking(made.top(), calendar);
        var loaded = new Loaded(scale, made.units(), campaign, publish(scale, made, campaign, calendar));
        copy(loaded, count - loaded.patterns().size(), timed);
        return loaded;
    }

    /** So many more, for those who want to look at a few first. */
    public void add(Loaded loaded, int count, Consumer<String> tell) {
        copy(loaded, count, timed(tell));
    }

    private void copy(Loaded loaded, int count, Consumer<String> timed) {
        var start = System.nanoTime();
        copies.copy(loaded.patterns(), loaded.units(), loaded.scale().root(), count, done -> {
            if (done % TELL_EVERY == 0) {
                timed.accept(done + " activities");
            }
        });
        var rate = Math.round(count / ((System.nanoTime() - start) / 1e9));
        timed.accept(count + " activities and their indexes, " + rate + " a second");
        timed.accept(stocks.openMissing() + " more sessions can be booked");
    }

    private static Consumer<String> timed(Consumer<String> tell) {
        var start = System.nanoTime();
        return line -> tell.accept(String.format(Locale.ROOT, "%6.1f s  %s", (System.nanoTime() - start) / 1e9, line));
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
