package org.sciday.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sciday.campaigns.Quota.Measure.ACTIVITIES;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sciday._support.Cast;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Deadline;
import org.sciday.campaigns.Deadline.Kind;
import org.sciday.campaigns.Deadline.Subject;
import org.sciday.campaigns.Quota;
import org.sciday.campaigns.Window;
import org.sciday.obligations.Obligation.Source;
import org.sciday.obligations.Obligation.State;
import org.sciday.shared.Ids;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;

/** A city, a county and its school; what a campaign of the city asks of them, and what they owe. */
final class DutyScene {

    static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MINUTES);

    final UnitId city;
    final UnitId county;
    final UnitId school;

    private final Season season;
    private final Cast cast;
    private final ObligationStore store;

    DutyScene(Stage stage, Season season, Cast cast, ObligationStore store) {
        this.season = season;
        this.cast = cast;
        this.store = store;
        city = stage.association("滦市科协 " + Ids.next());
        county = stage.unit("北县科协 " + Ids.next(), UnitKind.COUNTY, city);
        school = stage.unit("第一小学 " + Ids.next(), UnitKind.SCHOOL, county);
    }

    CampaignId asking(List<Quota> quotas, List<Deadline> deadlines) {
        return season.asking(city, null, window(), quotas, deadlines);
    }

    static Quota each(UnitKind kind, int atLeast) {
        return Season.quota("每个单位", List.of(kind), false, atLeast, ACTIVITIES);
    }

    static Deadline publishBy(Instant day) {
        return Season.deadline(Kind.PUBLISH, Subject.ACTIVITY, Season.dayOf(day), List.of());
    }

    static Window window() {
        return new Window(Season.dayOf(daysAgo(20)), Season.dayOf(daysAgo(-40)));
    }

    List<Obligation> of(CampaignId campaign, UnitId unit) {
        return store.list(campaign, unit, List.of(unit), Reading.COUNTED, NOW);
    }

    Obligation only(CampaignId campaign, UnitId unit) {
        var all = of(campaign, unit);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    Obligation line(CampaignId campaign, UnitId unit, Source source) {
        return of(campaign, unit).stream().filter(one -> one.source() == source).findFirst().orElseThrow();
    }

    List<Obligation> stages(CampaignId campaign) {
        return of(campaign, school).stream().filter(one -> one.source() == Source.UNIT_SUMMARY).toList();
    }

    static Deadline stageOf(String what, Instant day) {
        var some = Season.deadline(Kind.SUMMARY, Subject.UNIT, Season.dayOf(day), List.of());
        return new Deadline(
                some.id(), null, some.kind(), some.subject(), what, null, List.of(), false, some.due(), some.delivery(), null,
                null);
    }

    State stateAt(CampaignId campaign, Instant now) {
        return store.list(campaign, school, List.of(school), Reading.COUNTED, now).getFirst().state();
    }

    Viewer manager(UnitId unit) {
        return cast.viewer(cast.staff("石二", Role.MANAGER, unit));
    }

    Viewer clerk(UnitId unit) {
        return cast.viewer(cast.staff("何一", Role.CLERK, unit));
    }

    static Instant daysAgo(int days) {
        return NOW.minus(days, ChronoUnit.DAYS);
    }
}
