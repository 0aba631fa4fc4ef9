package org.sciday.commands.bench;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.sciday.campaigns.CampaignId;
import org.sciday.commands.bench.timing.Timings;
import org.sciday.demo.Crowd;
import org.sciday.demo.Scale;
import org.sciday.obligations.Tallies;
import org.sciday.shared.UnitId;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * The pages that count a whole campaign, over HTTP, as the manager on top of a nation sees them. The yardsticks: how long one tally of
 * the same campaign takes, the direct aggregate query behind the report, the same list over two hundred units, and the bare reading of
 * an export's rows.
 */
@Command(
        name = "statistics",
        description = "Who is behind, and the report, over a nation.",
        mixinStandardHelpOptions = true)
final class StatisticsBench implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int FEWEST = 3;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private BenchOutput output;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private BenchCommand bench;

    @Option(names = "--activities", description = "How many activities (default ${DEFAULT-VALUE})")
    private int activities = 500_000;

    @Option(names = "--requests", description = "Requests a page (default ${DEFAULT-VALUE})")
    private int requests = 20;

    @Override
    public Integer call() {
        measure();
        return output.finish(); // last of all, after the platform has said good-bye
    }

    private void measure() {
        output.put("bench", "statistics");
        output.put("activities", activities);
        try (var platform = Platform.start(bench.host(), "statistics")) {
            // Nothing else works beside what is measured
            platform.bean(Scheduler.class).pause();
            platform.beans(SmartLifecycle.class)
                    .filter(one -> one.getClass().getSimpleName().equals("IndexKeeping"))
                    .forEach(SmartLifecycle::stop);
            var crowd = platform.bean(Crowd.class).load(Scale.NATION, activities, line -> output.say(line));
            var counting = counting(platform.bean(Tallies.class), crowd.campaign());
            output.say("counting all of it: %.0f ms", counting);
            output.put("countingMs", Math.round(counting));
            var direct = direct(platform, crowd);
            output.say("the direct aggregate: %.0f ms", direct);
            output.put("directMs", Math.round(direct));
            var pages = measurePages(platform.manager(crowd.top()), crowd.campaign());
            pages.forEach((name, times) -> output.put(name + "OverCounting", counting / times.percentile(0.5)));
            output.put("overDirect", direct / named(pages, "report").percentile(0.5));
            output.put("todayOverDirect", direct / named(pages, "today").percentile(0.5));
            var small = smallList(platform, crowd.campaign());
            output.put("bigOverSmallList", named(pages, "behind").percentile(0.95) / small);
            new ExportMeasure(platform, crowd.campaign(), crowd.top()).measure(output);
        }
    }

    private Map<String, Timings> measurePages(Browser browser, CampaignId campaign) {
        var measured = new LinkedHashMap<String, Timings>();
        pages(campaign).forEach((name, page) -> {
            var times = timed(browser, page);
            output.say("%-12s p50 %6.0f ms  p95 %6.0f ms", name, times.percentile(0.5), times.percentile(0.95));
            output.put(name + "Ms", Math.round(times.percentile(0.5)));
            measured.put(name, times);
        });
        return measured;
    }

    /** Warm; a page that is slow is asked less often, so that the whole comes to an end. */
    private Timings timed(Browser browser, String page) {
        var times = new Timings();
        browser.demand(page);
        browser.demand(page);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (times.count() < requests && (times.count() < FEWEST || System.nanoTime() < end)) {
            times.time(() -> browser.demand(page));
        }
        return times;
    }

    /** What the report's page would ask if nothing were kept: the figures of all activities of the scope in one row. */
    private static double direct(Platform platform, Crowd.Loaded crowd) {
        var times = new Timings();
        for (var i = 0; i < 3; i++) {
            times.time(() -> platform.bean(JdbcClient.class)
                    .sql("""
                            select count(distinct a.unit_id), count(*), sum(a.session_count), sum(r.attended), sum(r.online_views),
                                   sum(door.people), count(r.handed_in_at)
                              from campaigns.campaign_tree t
                              join activities.activity_line a on a.campaign_id = t.member_id
                              join units.scope s on s.head_id = :head and s.unit_id = a.unit_id and s.during @> current_date
                              left join results.told_figures r on r.activity_id = a.id
                              left join (select d.activity_id, sum(d.people) as people
                                           from checkin.attendance d group by d.activity_id) door on door.activity_id = a.id
                             where t.campaign_id = :campaign and a.review_state = 'PASSED'
                            """)
                    .param("campaign", crowd.campaign().value())
                    .param("head", crowd.top().value())
                    .query((row, number) -> row.getLong(1))
                    .single());
        }
        return times.percentile(0.5);
    }

    /** The list of who is behind for a unit that looks over about two hundred others; its 95th percentile. */
    private double smallList(Platform platform, CampaignId campaign) {
        var head = platform.bean(JdbcClient.class)
                .sql("""
                        select s.head_id from units.scope s where s.during @> current_date
                         group by s.head_id order by abs(count(*) - 200) limit 1
                        """)
                .query((row, number) -> new UnitId(row.getObject(1, UUID.class)))
                .single();
        var times = timed(platform.manager(head), named(pages(campaign), "behind"));
        output.say("%-12s p50 %6.0f ms  p95 %6.0f ms", "200 units", times.percentile(0.5), times.percentile(0.95));
        return times.percentile(0.95);
    }

    /** The second of two: the first one writes every line, the following ones what differs. */
    private static double counting(Tallies tallies, CampaignId campaign) {
        tallies.take(campaign);
        var times = new Timings();
        times.time(() -> tallies.take(campaign));
        return times.percentile(0.5);
    }

    private static <T> T named(Map<String, T> all, String name) {
        return Objects.requireNonNull(all.get(name));
    }

    private static Map<String, String> pages(CampaignId campaign) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("behind", "/desk/obligations/campaign/" + campaign);
        pages.put("behindLate", "/desk/obligations/campaign/" + campaign + "?state=LATE&kind=SCHOOL&page=3");
        pages.put("own", "/desk/obligations");
        pages.put("report", "/desk/reports/" + campaign);
        pages.put("today", "/desk/reports/" + campaign + "/today");
        pages.put("evidence", "/desk/reports/" + campaign + "/activities?state=SHOWN&page=2");
        return pages;
    }
}
