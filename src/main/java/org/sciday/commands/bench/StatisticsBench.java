package org.sciday.commands.bench;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.sciday.campaigns.CampaignId;
import org.sciday.commands.bench.timing.Timings;
import org.sciday.demo.Crowd;
import org.sciday.demo.Scale;
import org.sciday.insight.Dashboards;
import org.sciday.insight.Reports;
import org.sciday.shared.AccountId;
import org.sciday.shared.Festival;
import org.sciday.shared.Grant;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * What counts a whole campaign, as the manager on top of a nation sees it. The yardsticks: the same figures aggregated directly from what
 * exists, the same list over two hundred units, and the bare reading of an export's rows. Beside it the pages over HTTP, and how old a
 * figure can be while things are changed.
 */
@Command(
        name = "statistics",
        description = "Who is behind, and the report, over a nation.",
        mixinStandardHelpOptions = true)
final class StatisticsBench implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration WARMING = Duration.ofSeconds(3);
    private static final int WARM = 15;
    private static final int FEWEST = 3;
    private static final Pattern NEXT = Pattern.compile("after=[0-9a-f-]{36}");

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
            new CountingMeasure(platform, crowd.campaign()).measure(output);
            measurePages(platform.manager(crowd.top()), crowd.campaign());
            compareLists(platform, crowd);
            new ExportMeasure(platform, crowd.campaign(), manager(crowd.top())).measure(output);
            compare(platform, crowd);
        }
    }

    private void measurePages(Browser browser, CampaignId campaign) {
        var asked = pages(campaign);
        asked.put("further", furtherPage(browser, named(asked, "evidence")));
        asked.forEach((name, page) -> told(name, timed(() -> browser.demand(page))));
    }

    private void told(String name, Timings times) {
        output.say("%-12s p50 %6.0f ms  p95 %6.0f ms", name, times.percentile(0.5), times.percentile(0.95));
        output.put(name + "Ms", Math.round(times.percentile(0.5)));
    }

    /** As it is on a platform that runs: planned and compiled. What is slow is asked less often, so that the whole comes to an end. */
    private Timings timed(Runnable work) {
        var warm = System.nanoTime() + WARMING.toNanos();
        for (var i = 0; i < WARM && (i == 0 || System.nanoTime() < warm); i++) {
            work.run();
        }
        var times = new Timings();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (times.count() < requests && (times.count() < FEWEST || System.nanoTime() < end)) {
            times.time(work);
        }
        return times;
    }

    /** The figures of the morning's page and of the report, as they are read and as they would be counted. */
    private void compare(Platform platform, Crowd.Loaded crowd) {
        var today = Festival.dateOf(platform.bean(Clock.class).instant());
        var direct = new DirectFigures(platform.bean(JdbcClient.class), crowd.campaign(), crowd.top());
        var viewer = manager(crowd.top());
        var shown = platform.bean(Reports.class).of(crowd.campaign(), viewer).totals().shown();
        if (shown != direct.report()) {
            throw new IllegalStateException("What is kept is not what there is: " + shown);
        }
        put("overDirect", "today", timed(() -> platform.bean(Dashboards.class).of(crowd.campaign(), viewer)), slow(() -> direct.morning(today)));
        put("reportOverDirect", "report", timed(() -> platform.bean(Reports.class).of(crowd.campaign(), viewer)), slow(direct::report));
    }

    /** What takes many seconds is warm after the first time. */
    private static Timings slow(Runnable work) {
        work.run();
        var times = new Timings();
        times.time(work);
        return times;
    }

    private void put(String key, String what, Timings read, Timings counted) {
        output.say(
                "%-12s read p50 %6.1f ms  p95 %6.1f ms  counted %6.0f ms",
                what, read.percentile(0.5), read.percentile(0.95), counted.percentile(0.5));
        output.put(what + "ReadMs", Math.round(10 * read.percentile(0.5)) / 10.0);
        output.put(what + "DirectMs", Math.round(counted.percentile(0.5)));
        output.put(key, counted.percentile(0.5) / read.percentile(0.5));
    }

    private static Viewer manager(UnitId head) {
        var grant = new Grant(Role.MANAGER, head, null);
        return new Viewer(new AccountId(UUID.randomUUID()), "bench", List.of(grant), grant, null);
    }

    /** The list of who is behind of all, and for a unit that looks over about two hundred others; asked in turn, both warm. */
    private void compareLists(Platform platform, Crowd.Loaded crowd) {
        var head = platform.bean(JdbcClient.class)
                .sql("""
                        select s.head_id from units.scope s where s.during @> current_date
                         group by s.head_id order by abs(count(*) - 200) limit 1
                        """)
                .query((row, number) -> new UnitId(row.getObject(1, UUID.class)))
                .single();
        var page = named(pages(crowd.campaign()), "behind");
        var ofAll = platform.manager(crowd.top());
        var ofFew = platform.manager(head);
        timed(() -> ofFew.demand(page));
        var big = new Timings();
        var small = new Timings();
        for (var i = 0; i < 2 * requests; i++) {
            big.time(() -> ofAll.demand(page));
            small.time(() -> ofFew.demand(page));
        }
        told("all", big);
        told("few", small);
        output.put("bigOverSmallList", big.percentile(0.95) / small.percentile(0.95));
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
        pages.put("evidence", "/desk/reports/" + campaign + "/activities?state=SHOWN");
        return pages;
    }

    private static String furtherPage(Browser browser, String page) {
        var next = NEXT.matcher(browser.get(page).body());
        return next.find() ? page + "&" + next.group() : page;
    }
}
