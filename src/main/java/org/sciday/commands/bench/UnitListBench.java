package org.sciday.commands.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionCode;
import org.sciday.units.UnitLoading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

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

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private BenchCommand bench;

    @Option(names = "--units", description = "Units of the large platform (default ${DEFAULT-VALUE})")
    private int units = 50_000;

    @Option(names = "--rounds", description = "Rounds of 15 requests a page (default ${DEFAULT-VALUE})")
    private int rounds = 8;

    @Option(names = "--json", description = "Write the JSON line to this file too")
    private @Nullable Path json;

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        var line = new JsonMapper().writeValueAsString(measure(out));
        out.println(line); // last of all, after the platforms have said good-bye
        if (json != null) {
            Files.writeString(json, line + "\n");
        }
        return 0;
    }

    private Map<String, Object> measure(PrintWriter out) {
        var result = new LinkedHashMap<String, Object>();
        result.put("bench", "units");
        result.put("units", units);
        try (var small = Platform.start(bench.host(), "small");
                var big = Platform.start(bench.host(), "big")) {
            var atSmall = visitor(small, RegionCode.of("130200"), 200, out);
            var atBig = visitor(big, RegionCode.NATION, units, out);
            PAGES.values().forEach(page -> warmUp(atSmall, atBig, page));
            out.printf("%-12s %18s %18s %8s%n", "page", "200: p50, p95 ms", "big: p50, p95 ms", "p95 x");
            for (var page : PAGES.entrySet()) {
                compare(page, atSmall, atBig, result, out);
            }
        }
        return result;
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

    private static Browser visitor(Platform platform, RegionCode top, int size, PrintWriter out) {
        var start = System.nanoTime();
        var loaded = platform.bean(UnitLoading.class).load(top, size);
        out.printf(
                Locale.ROOT, "%,d units loaded in %.1f s%n", loaded.units().size(), (System.nanoTime() - start) / 1e9);
        return platform.manager(loaded.top());
    }

    private static void warmUp(Browser small, Browser big, String page) {
        for (var i = 0; i < 25; i++) {
            small.demand(page);
            big.demand(page);
        }
    }

    private void compare(
            Map.Entry<String, String> page, Browser small, Browser big, Map<String, Object> result, PrintWriter out) {
        var ofSmall = new Timings();
        var ofBig = new Timings();
        for (var round = 0; round < rounds; round++) {
            for (var i = 0; i < 15; i++) {
                ofSmall.time(() -> small.demand(page.getValue()));
                ofBig.time(() -> big.demand(page.getValue()));
            }
        }
        var ratio = ofBig.percentile(0.95) / ofSmall.percentile(0.95);
        out.printf(
                Locale.ROOT,
                "%-12s %8.1f %9.1f %8.1f %9.1f %8.2f%n",
                page.getKey(),
                ofSmall.percentile(0.5),
                ofSmall.percentile(0.95),
                ofBig.percentile(0.5),
                ofBig.percentile(0.95),
                ratio);
        var name =
                Character.toUpperCase(page.getKey().charAt(0)) + page.getKey().substring(1);
        result.put("bigOverSmall" + name, Math.round(ratio * 100) / 100.0);
    }
}
