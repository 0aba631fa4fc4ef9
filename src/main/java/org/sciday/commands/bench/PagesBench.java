package org.sciday.commands.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.sciday.commands.bench.http.Stampede;
import org.sciday.commands.bench.timing.Pace;
import org.sciday.commands.bench.timing.Turns;
import org.sciday.demo.Crowd;
import org.sciday.demo.Scale;
import org.sciday.shared.Derived;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * The public list page and an activity's page over HTTP, while activities change ten times a second: each against the same bytes
 * from memory on the same server, and the list against the same page of a platform with 500 activities.
 */
@Command(
        name = "pages",
        description = "The programme's pages over HTTP against static files, with many activities and with few.",
        mixinStandardHelpOptions = true)
final class PagesBench implements Callable<Integer> {

    private static final String LIST = "/activities?when=week";
    private static final String LIST_FILE = "/bench/list.html";
    private static final String ONE_FILE = "/bench/activity.html";
    private static final String PAGE = "list";
    private static final String STATIC = "list's bytes from memory";
    private static final String ONE = "activity";
    private static final String ONE_STATIC = "activity's bytes from memory";
    private static final String KNOWN = "list, not changed";
    private static final String EMPTY = "empty answer";
    private static final String SMALL = "list of 500";
    private static final int FEW = 500;
    private static final int MANY = 100_000_000;
    private static final Duration PACE = Duration.ofMillis(100);

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private BenchOutput output;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private BenchCommand bench;

    @Option(names = "--activities", description = "How many activities (default ${DEFAULT-VALUE})")
    private int activities = 500_000;

    @Option(names = "--lines", description = "Connections (default ${DEFAULT-VALUE})")
    private int lines = 64;

    @Option(names = "--rounds", description = "Rounds (default ${DEFAULT-VALUE})")
    private int rounds = 6;

    @Option(names = "--seconds", description = "Seconds a round and way (default ${DEFAULT-VALUE})")
    private int seconds = 3;

    @Override
    public Integer call() throws Exception {
        measure();
        return output.finish(); // last of all, after the platforms have said good-bye
    }

    private void measure() throws Exception {
        output.put("bench", "pages");
        output.put("activities", activities);
        try (var big = platform("big", activities);
                var small = platform("small", FEW);
                var changes = Changes.start(big, PACE);
                var changesOfSmall = Changes.start(small, PACE)) {
            var turns = turns(big, small);
            turns.run(rounds);
            turns.tell("%d connections, changed %,d times".formatted(lines, changes.count()), output::say);
            output.put("changes", changes.count());
            output.put("changesOfSmall", changesOfSmall.count());
            say(turns);
            output.put("heapMegabytes", Memory.heap());
            output.put("residentMegabytes", Memory.resident());
        }
    }

    private Turns turns(Platform big, Platform small) throws NoSuchMethodException {
        var one = "/activities/" + anyOf(big);
        StaticBytes.openOn(big, LIST_FILE, page(big, LIST, "listBytes"));
        StaticBytes.openOn(big, ONE_FILE, page(big, one, "activityBytes"));
        StaticBytes.openNothingOn(big);
        var turns = new Turns();
        turns.add(PAGE, race(big, () -> request(big, LIST, "")));
        turns.add(STATIC, race(big, () -> request(big, LIST_FILE, "")));
        turns.add(ONE, race(big, () -> request(big, one, "")));
        turns.add(ONE_STATIC, race(big, () -> request(big, ONE_FILE, "")));
        turns.add(KNOWN, race(big, () -> request(big, LIST, known(big))));
        turns.add(EMPTY, race(big, () -> request(big, StaticBytes.NOTHING, "")));
        turns.add(SMALL, race(small, () -> request(small, LIST, "")));
        return turns;
    }

    private void say(Turns turns) {
        output.put("listPerSecond", Math.round(turns.perSecond(PAGE)));
        output.put("listP99Ms", turns.percentile(PAGE, 0.99));
        output.put("listOverStatic", turns.ratio(PAGE, STATIC));
        output.put("activityOverStatic", turns.ratio(ONE, ONE_STATIC));
        output.put("conditionalOverEmpty", turns.ratio(KNOWN, EMPTY));
        output.put("bigOverSmall", turns.ratio(PAGE, SMALL));
    }

    private Platform platform(String name, int count) {
        var platform = Platform.start(bench.host(), "pages-" + name);
        platform.stopJobs();
        platform.bean(Crowd.class).load(Scale.NATION, count, output::say);
        platform.beans(Derived.class).filter(derived -> derived.name().equals("discovery")).forEach(index ->
                output.say("index: %s", index.rebuild()));
        return platform;
    }

    private static String anyOf(Platform platform) {
        return platform.bean(JdbcClient.class)
                .sql("select id::text from activities.published_activity where last_ends_at > now() limit 1")
                .query(String.class)
                .single();
    }

    private String page(Platform platform, String path, String name) {
        var text = new Browser(platform.address()).get(path).body();
        output.put(name, text.length());
        return text;
    }

    /** A page that was known may become another one on the way, and is then sent whole. */
    private Callable<Pace> race(Platform platform, Callable<byte[]> asked) {
        return () -> {
            var request = asked.call();
            IntFunction<byte[]> same = person -> request;
            return Stampede.run(
                    platform.socket(), lines, MANY, Duration.ofSeconds(seconds), Set.of(200, 204, 304), same);
        };
    }

    /** The header of a browser that has the page already. */
    private static String known(Platform platform) {
        var tag = new Browser(platform.address()).get(LIST).headers().firstValue("ETag").orElseThrow();
        return "If-None-Match: " + tag + "\r\n";
    }

    private static byte[] request(Platform platform, String path, String head) {
        var host = "127.0.0.1:" + platform.socket().getPort();
        return ("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + head + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
