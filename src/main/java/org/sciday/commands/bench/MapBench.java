package org.sciday.commands.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sciday.atlas.Atlas;
import org.sciday.atlas.Tags;
import org.sciday.atlas.View;
import org.sciday.atlas.Wish;
import org.sciday.commands.bench.timing.Timings;
import org.sciday.commands.bench.words.Questions;
import org.sciday.demo.Crowd;
import org.sciday.demo.Scale;
import org.sciday.discovery.Programme;
import org.sciday.shared.Derived;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * The map's bundles of a nation, for views at every zoom with and without a filter. The yardsticks are PostgreSQL counting the cells
 * of the same views, and the search on the same data.
 */
@Command(name = "map", description = "Bundles of the map over a nation.", mixinStandardHelpOptions = true)
final class MapBench implements Callable<Integer> {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int PRACTICE = 60;
    private static final int[] ZOOMS = {4, 6, 8, 10, 12, 14};

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private BenchOutput output;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private BenchCommand bench;

    @Option(names = "--activities", description = "How many activities (default ${DEFAULT-VALUE})")
    private int activities = 500_000;

    @Option(names = "--views", description = "Views at each zoom (default ${DEFAULT-VALUE})")
    private int views = 40;

    @Option(names = "--questions", description = "Questions of each kind (default ${DEFAULT-VALUE})")
    private int asked = 100;

    @Override
    public Integer call() {
        measure();
        return output.finish(); // last of all, after the platform has said good-bye
    }

    private void measure() {
        output.put("bench", "map");
        output.put("activities", activities);
        try (var platform = Platform.start(bench.host(), "map")) {
            platform.stopJobs();
            platform.bean(Crowd.class).load(Scale.NATION, activities, line -> output.say(line));
            var search = search(platform);
            output.put("searchP99Ms", search.percentile(0.99));
            var before = Memory.heap();
            var atlas = platform.bean(Atlas.class);
            var now = platform.bean(Clock.class).instant();
            var wish = Wish.between(now.minus(YEAR), now.plus(YEAR));
            var first = new Timings();
            first.time(() -> atlas.lights(view(new Random(1), 4), wish));
            output.say("first reading of all: %.1f s", first.percentile(0.5) / 1_000);
            output.put("readingSeconds", first.percentile(0.5) / 1_000);
            output.put("heapOfSpotsMegabytes", Memory.heap() - before);
            var database = platform.bean(JdbcClient.class);
            var any = compare(atlas, database, wish, "any");
            var lectures = compare(atlas, database, wish.tagged(Set.of(Tags.kind("LECTURE"))), "lectures");
            output.put("mapOverSearch", Math.max(any, lectures) / search.percentile(0.99));
            output.put("residentMegabytes", Memory.resident());
        }
    }

    /** How long questions of all five kinds take, each kind once for practice. */
    private Timings search(Platform platform) {
        platform.beans(Derived.class).filter(derived -> derived.name().equals("discovery")).forEach(index ->
                output.say("index: %s", index.rebuild()));
        var questions = Questions.about(
                platform.bean(Programme.class),
                platform.bean(JdbcClient.class),
                platform.bean(Clock.class),
                asked);
        questions.all().forEach(questions::ask);
        var times = new Timings();
        questions.all().forEach(question -> times.time(() -> questions.ask(question)));
        output.say("search p50 %.1f ms  p99 %.1f ms", times.percentile(0.5), times.percentile(0.99));
        return times;
    }

    /** Gives the map's p99. */
    private double compare(Atlas atlas, JdbcClient database, Wish wish, String name) {
        var ours = new Timings();
        var theirs = new Timings();
        var random = new Random(7);
        var end = System.nanoTime() + LONGEST.toNanos();
        practise(atlas, wish);
        for (var zoom : ZOOMS) {
            for (var i = 0; i < views; i++) {
                var view = view(random, zoom);
                ours.time(() -> atlas.lights(view, wish));
                if (i % 8 == 0 && System.nanoTime() < end) {
                    theirs.time(() -> count(database, view, !wish.tags().isEmpty()));
                }
            }
        }
        output.say(
                "%-10s atlas p50 %6.1f ms  p99 %6.1f ms   PostgreSQL p50 %6.1f ms  p99 %6.1f ms",
                name, ours.percentile(0.5), ours.percentile(0.99), theirs.percentile(0.5), theirs.percentile(0.99));
        output.put(name + "P99Ms", ours.percentile(0.99));
        output.put(name + "OverPostgres", theirs.percentile(0.99) / ours.percentile(0.99));
        return ours.percentile(0.99);
    }

    private static void practise(Atlas atlas, Wish wish) {
        var random = new Random(1);
        for (var i = 0; i < PRACTICE; i++) {
            atlas.lights(view(random, ZOOMS[i % ZOOMS.length]), wish);
        }
    }

    /** A screen of 1280 by 800 somewhere in the east, where the people are. */
    private static View view(Random random, int zoom) {
        var wide = 1280 / 256.0 * 360 / (1 << zoom);
        var lon = random.nextDouble(104, 121);
        var lat = random.nextDouble(24, 40);
        return new View(lon - wide / 2, Math.max(-60, lat - wide / 4), lon + wide / 2, Math.min(70, lat + wide / 4), zoom);
    }

    private static void count(JdbcClient database, View view, boolean lectures) {
        database.sql("""
                select floor(s.lon / :step), floor(s.lat / :step), count(*)
                  from activities.published_site s join activities.published_activity a on a.id = s.activity_id
                 where s.lon between :west and :east and s.lat between :south and :north
                   and a.public_status <> 'CANCELLED' and a.last_ends_at > now() - interval '1 year'
                   and (not :lectures or a.kind_code = 'LECTURE')
                 group by 1, 2
                """)
                .param("step", 90.0 / (1 << view.zoom()))
                .param("west", view.west())
                .param("east", view.east())
                .param("south", view.south())
                .param("north", view.north())
                .param("lectures", lectures)
                .query((row, number) -> row.getLong(3))
                .list();
    }
}
