package org.sciday.commands.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sciday.campaigns.CampaignId;
import org.sciday.commands.bench.timing.Timings;
import org.sciday.demo.Crowd;
import org.sciday.demo.Scale;
import org.sciday.obligations.Tallies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * The pages that count a whole campaign, over HTTP, as the manager on top of a nation sees them. The yardstick is the counting itself:
 * how long one tally of the same campaign takes.
 */
@Command(
        name = "statistics",
        description = "Who is behind, and the report, over a nation.",
        mixinStandardHelpOptions = true)
final class StatisticsBench implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private BenchOutput output;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private BenchCommand bench;

    @Option(names = "--activities", description = "How many activities (default ${DEFAULT-VALUE})")
    private int activities = 200_000;

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
            var crowd = platform.bean(Crowd.class).load(Scale.NATION, activities, line -> output.say(line));
            var browser = platform.manager(crowd.top());
            var counting = counting(platform.bean(Tallies.class), crowd.campaign());
            output.say("counting all of it: %.0f ms", counting);
            for (var page : pages(crowd.campaign()).entrySet()) {
                var times = new Timings();
                for (var i = 0; i < requests; i++) {
                    times.time(() -> browser.demand(page.getValue()));
                }
                var half = times.percentile(0.5);
                output.say("%-12s p50 %6.0f ms  p95 %6.0f ms", page.getKey(), half, times.percentile(0.95));
                output.put(page.getKey() + "Ms", Math.round(half));
                output.put(page.getKey() + "OverDirect", counting / half);
            }
        }
    }

    /** The second of two: the first one writes every line, the following ones what differs. */
    private static double counting(Tallies tallies, CampaignId campaign) {
        tallies.take(campaign);
        var times = new Timings();
        times.time(() -> tallies.take(campaign));
        return times.percentile(0.5);
    }

    private static Map<String, String> pages(CampaignId campaign) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("behind", "/desk/obligations/campaign/" + campaign);
        pages.put("behindLate", "/desk/obligations/campaign/" + campaign + "?state=LATE&kind=SCHOOL&page=3");
        pages.put("own", "/desk/obligations");
        pages.put("report", "/desk/reports/" + campaign);
        pages.put("evidence", "/desk/reports/" + campaign + "/activities?state=SHOWN&page=2");
        return pages;
    }
}
