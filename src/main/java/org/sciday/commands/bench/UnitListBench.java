package org.sciday.commands.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sciday.commands.bench.timing.Timings;
import org.sciday.regions.RegionCode;
import org.sciday.units.UnitLoading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * The staff list of units over HTTP on two platforms in the same run, asked in turn: one whose whole scope is 200 units, one
 * whose scope is a nation of 50,000. The yardstick of each page is the same page of the small platform.
 */
@Command(
        name = "units",
        description = "Unit list and tree with 50,000 units against 200.",
        mixinStandardHelpOptions = true)
final class UnitListBench implements Callable<Integer> {

    /** Pages whose cost must not grow with the scope. */
    private static final Map<String, String> PAGES = pages();

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private BenchOutput output;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private BenchCommand bench;

    @Option(names = "--units", description = "Units of the large platform (default ${DEFAULT-VALUE})")
    private int units = 50_000;

    @Option(names = "--rounds", description = "Rounds of 15 requests a page (default ${DEFAULT-VALUE})")
    private int rounds = 8;

    @Override
    public Integer call() {
        measure();
        return output.finish(); // last of all, after the platforms have said good-bye
    }

    private void measure() {
        output.put("bench", "units");
        output.put("units", units);
        try (var small = Platform.start(bench.host(), "small");
                var big = Platform.start(bench.host(), "big")) {
            var atSmall = visitor(small, RegionCode.of("130200"), 200);
            var atBig = visitor(big, RegionCode.NATION, units);
            PAGES.values().forEach(page -> warmUp(atSmall, atBig, page));
            output.say("%-12s %18s %18s %8s", "page", "200: p50, p95 ms", "big: p50, p95 ms", "p95 x");
            for (var page : PAGES.entrySet()) {
                compare(page, atSmall, atBig);
            }
        }
    }

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("list", "/desk/units");
        pages.put("page5", "/desk/units?page=5");
        pages.put("kind", "/desk/units?kind=SCHOOL");
        pages.put("pending", "/desk/units?state=PENDING");
        pages.put("region", "/desk/units?region=130202");
        pages.put("search", "/desk/units?q=%E5%90%AF%E6%98%8E%E5%B0%8F%E5%AD%A6");
        pages.put("tree", "/desk/units/tree");
        return pages;
    }

    private Browser visitor(Platform platform, RegionCode top, int size) {
        var start = System.nanoTime();
        var loaded = platform.bean(UnitLoading.class).load(top, size);
        output.say(
                "%,d units loaded in %.1f s", loaded.units().size(), (System.nanoTime() - start) / 1e9);
        return platform.manager(loaded.top());
    }

    private static void warmUp(Browser small, Browser big, String page) {
        for (var i = 0; i < 25; i++) {
            small.demand(page);
            big.demand(page);
        }
    }

    private void compare(Map.Entry<String, String> page, Browser small, Browser big) {
        var ofSmall = new Timings();
        var ofBig = new Timings();
        for (var round = 0; round < rounds; round++) {
            for (var i = 0; i < 15; i++) {
                ofSmall.time(() -> small.demand(page.getValue()));
                ofBig.time(() -> big.demand(page.getValue()));
            }
        }
        var ratio = ofBig.percentile(0.95) / ofSmall.percentile(0.95);
        output.say(
                "%-12s %8.1f %9.1f %8.1f %9.1f %8.2f",
                page.getKey(),
                ofSmall.percentile(0.5),
                ofSmall.percentile(0.95),
                ofBig.percentile(0.5),
                ofBig.percentile(0.95),
                ratio);
        var name =
                Character.toUpperCase(page.getKey().charAt(0)) + page.getKey().substring(1);
        output.put("bigOverSmall" + name, ratio);
    }
}
