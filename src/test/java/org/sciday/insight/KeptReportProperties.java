package org.sciday.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciday._support.Histories;
import org.sciday._support.History;
import org.sciday._support.ScidayTest;
import org.sciday.activities.ActivityId;
import org.sciday.obligations.Tallies;
import org.sciday.shared.UnitId;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Random histories of a small festival: after every step all that is kept of it, in which only what was written since was counted again, says
 * what counting says, list by list and to the last page; and so it does when it is made anew.
 */
@ScidayTest
class KeptReportProperties {

    private static final int STEPS = 10;
    private static final List<String> STATES = List.of("SHOWN", "ENDED", "SUBMITTED", "CANCELLED");
    private static final List<String> WITH =
            List.of("ATTENDED", "BOOKED", "VIEWS", "NEWS", "VOLUNTEERS", "SUMMARY", "LATE", "RATED");

    @Autowired
    Tallies tallies;

    @Autowired
    ReportStore reports;

    @Autowired
    KeptReportStore kept;

    @Autowired
    KeptCountStore counts;

    @Autowired
    KeptDayStore days;

    @Autowired
    DashboardStore dashboards;

    @Autowired
    EvidenceStore evidence;

    @Autowired
    Histories histories;

    static List<Long> seeds() {
        return List.of(20240917L, new Random().nextLong());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsKeptSaysWhatCountingSays(long seed) {
        var history = histories.begin(seed);
        tallies.take(history.root(), history.now());
        histories.keepForAll(history.root());
        tallies.takeAnew(history.root(), history.now());
        for (var step = 0; step < STEPS; step++) {
            var told = "seed %d, step %d (%s)".formatted(seed, step, history.step());
            tallies.take(history.root(), history.now());
            Stream.of(history.heads().getFirst(), history.anyHead()).distinct().forEach(head -> compare(history, head, told));
        }
        tallies.takeAnew(history.root(), history.now());
        history.heads().forEach(head -> compare(history, head, "seed %d, made anew".formatted(seed)));
    }

    private void compare(History history, UnitId head, String told) {
        var counted = new Scope(history.root(), head, history.today(), history.now(), Found.COUNTED);
        var scope = new Scope(history.root(), head, history.today(), history.now(), Found.KEPT);
        // Nothing is kept where there is nothing
        var has = kept.has(scope);
        assertThat(has || reports.shares(counted).isEmpty()).as(told).isTrue();
        assertThat(kept.totals(scope).orElseGet(() -> reports.totals(scope))).as(told).isEqualTo(reports.totals(counted));
        assertThat(kept.shares(scope)).as(told).isEqualTo(reports.shares(counted));
        assertThat(reports.totals(scope)).as(told).isEqualTo(reports.totals(counted));
        assertThat(reports.shares(scope)).as(told).isEqualTo(reports.shares(counted));
        assertThat(days.week(scope, history.today())).as(told).isEqualTo(dashboards.week(counted, history.today()));
        var filters = Stream.concat(
                        STATES.stream().map(state -> Map.of("state", state)),
                        WITH.stream().map(what -> Map.of("state", "SHOWN", "with", what)))
                .map(ReportFilter::of);
        filters.forEach(filter -> {
            var expected = evidence.count(counted, filter);
            assertThat(counts.count(scope, filter).orElse(has ? -1 : expected)).as("%s, %s", told, filter).isEqualTo(expected);
            assertThat(evidence.count(scope, filter)).as("%s, %s", told, filter).isEqualTo(expected);
        });
        for (var share : reports.shares(counted)) {
            var filter = filterOf(share, reports.shares(counted));
            assertThat(evidence.count(scope, filter)).as("%s, %s", told, filter).isEqualTo(share.activities());
            assertThat(counts.count(scope, filter).orElse(has ? -1 : share.activities()))
                    .as("%s, %s", told, filter)
                    .isEqualTo(share.activities());
        }
        assertThat(pages(scope)).as(told).isEqualTo(evidence.from(counted, ReportFilter.ALL, null, 1_000));
    }

    /** As the page links it. */
    private static ReportFilter filterOf(Share share, List<Share> shares) {
        var regions = shares.stream().filter(one -> one.dimension() == Dimension.REGION).map(Share::code).toList();
        return switch (share.dimension()) {
            case STATE -> ReportFilter.of(Map.of("state", share.code()));
            case REGION -> shown(ReportFilter.ofRegion(share.code(), regions).region(), "region");
            default -> shown(share.code(), share.dimension().name().toLowerCase(Locale.ROOT));
        };
    }

    private static ReportFilter shown(String code, String dimension) {
        return ReportFilter.of(Map.of("state", "SHOWN", dimension, code));
    }

    /** Two by two, each from where the last one ended. */
    private List<ActivityFigures> pages(Scope scope) {
        var all = new ArrayList<ActivityFigures>();
        @Nullable ActivityId after = null;
        List<ActivityFigures> page;
        do {
            page = evidence.from(scope, ReportFilter.ALL, after, 2);
            all.addAll(page);
            after = page.isEmpty() ? null : page.getLast().id();
        } while (!page.isEmpty());
        return all;
    }
}
