package org.sciday.insight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.Deadline;
import org.sciday.obligations.Obligation.State;
import org.sciday.obligations.Obligations;
import org.sciday.obligations.RegionStates;
import org.sciday.regions.RegionCode;
import org.sciday.shared.Festival;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is on today and this week, where and for whom, what waits and what falls due. Units stand by region, never by how well they do. */
@Service
public class Dashboards {

    private static final int AHEAD = 6;
    private static final int MOST_REGIONS = 60;

    private final DashboardStore store;
    private final KeptReportStore keptReports;
    private final KeptDayStore keptDays;
    private final Reports reports;
    private final Obligations obligations;
    private final Campaigns campaigns;
    private final Clock clock;

    Dashboards(
            DashboardStore store,
            KeptReportStore keptReports,
            KeptDayStore keptDays,
            Reports reports,
            Obligations obligations,
            Campaigns campaigns,
            Clock clock) {
        this.store = store;
        this.keptReports = keptReports;
        this.keptDays = keptDays;
        this.reports = reports;
        this.obligations = obligations;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Dashboard of(CampaignId id, Viewer by) {
        var report = reports.of(id, by);
        var scope = reports.scopeOf(report.campaign(), by);
        var today = Festival.dateOf(clock.instant());
        return new Dashboard(
                report.campaign(),
                report.unitName(),
                report.region(),
                List.of(
                        new ChartTable(Chart.WEEK, week(scope, today)),
                        shares(Chart.ACTION, report.by(Dimension.ACTION)),
                        new ChartTable(Chart.STANDING, standings(obligations.statesByRegion(id, by))),
                        shares(Chart.REGION, report.by(Dimension.REGION)),
                        new ChartTable(Chart.QUEUE, store.queue(scope)),
                        new ChartTable(Chart.AHEAD, ahead(id)),
                        shares(Chart.AUDIENCE, report.by(Dimension.AUDIENCE))),
                report.takenAt());
    }

    private List<ChartTable.Row> week(Scope scope, LocalDate today) {
        var kept = scope.found() == Found.KEPT && keptReports.has(scope);
        return kept ? keptDays.week(scope, today) : store.week(scope, today);
    }

    /** Each by its moment, with the days that are left, begun ones counted. */
    private List<ChartTable.Row> ahead(CampaignId id) {
        var now = clock.instant();
        return campaigns.deadlinesOf(id).stream()
                .flatMap(deadline -> Stream.ofNullable(deadline.due().at()).map(at -> row(deadline, at, now)))
                .filter(row -> row.values().getFirst() > 0)
                .sorted(Comparator.comparing(ChartTable.Row::code))
                .limit(AHEAD)
                .toList();
    }

    private static ChartTable.Row row(Deadline deadline, Instant at, Instant now) {
        var left = Math.ceilDiv(Duration.between(now, at).toMinutes(), Duration.ofDays(1).toMinutes());
        var who = Objects.requireNonNullElse(deadline.who(), "");
        var name = who.isEmpty() ? deadline.what() : deadline.what() + "（" + who + "）";
        return new ChartTable.Row(at.toString(), name, List.of(left));
    }

    private static ChartTable shares(Chart chart, List<Share> shares) {
        return new ChartTable(
                chart,
                shares.stream()
                        .map(share -> new ChartTable.Row(
                                share.code(), share.name(), List.of(share.activities(), share.sessions(), share.attended())))
                        .toList());
    }

    /** Counties; over a province cities, over the nation provinces. */
    private List<ChartTable.Row> standings(List<RegionStates> counted) {
        var regions = counted;
        if (regions.size() > MOST_REGIONS) {
            regions = raised(counted, 2);
        }
        if (regions.size() > MOST_REGIONS) {
            regions = raised(counted, 1);
        }
        var rows = new ArrayList<ChartTable.Row>();
        for (var one : regions) {
            var done = one.count(State.DONE) + one.count(State.LATE_DONE);
            rows.add(new ChartTable.Row(
                    one.region().toString(),
                    reports.nameOf(one.region()),
                    List.of(one.count(State.LATE), one.count(State.DUE_SOON), one.count(State.OPEN), done)));
        }
        return rows;
    }

    private static List<RegionStates> raised(List<RegionStates> counted, int level) {
        var sums = new TreeMap<RegionCode, Map<State, Long>>();
        for (var one : counted) {
            var above = level == 2 ? one.region().city() : one.region().province();
            var sum = sums.computeIfAbsent(above, region -> new EnumMap<>(State.class));
            one.units().forEach((state, units) -> sum.merge(state, units, Long::sum));
        }
        return sums.entrySet().stream()
                .map(entry -> new RegionStates(entry.getKey(), entry.getValue()))
                .toList();
    }
}
