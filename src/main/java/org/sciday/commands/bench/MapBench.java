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
import org.sciday.demo.Crowd;
import org.sciday.demo.Scale;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * The map's bundles of a nation, for views at every zoom with and without a filter. The yardstick is PostgreSQL counting the cells of
 * the same views.
 */
@Command(name = "map", description = "Bundles of the map over a nation.", mixinStandardHelpOptions = true)
final class MapBench implements Callable<Integer> {

    private static final Duration YEAR = Duration.ofDays(365);
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

    @Override
    public Integer call() {
        measure();
        return output.finish(); // last of all, after the platform has said good-bye
    }

    private void measure() {
        output.put("bench", "map");
        output.put("activities", activities);
        try (var platform = Platform.start(bench.host(), "map")) {
            platform.bean(Crowd.class).load(Scale.NATION, activities, line -> output.say(line));
            var atlas = platform.bean(Atlas.class);
            var now = platform.bean(Clock.class).instant();
            var wish = Wish.between(now.minus(YEAR), now.plus(YEAR));
            var first = new Timings();
            first.time(() -> atlas.lights(view(new Random(1), 4), wish));
            output.say("first reading of all: %.1f s", first.percentile(0.5) / 1_000);
            output.put("readingSeconds", first.percentile(0.5) / 1_000);
            compare(atlas, platform.bean(JdbcClient.class), wish, "any");
            compare(atlas, platform.bean(JdbcClient.class), wish.tagged(Set.of(Tags.kind("LECTURE"))), "lectures");
        }
    }

    private void compare(Atlas atlas, JdbcClient database, Wish wish, String name) {
        var ours = new Timings();
        var theirs = new Timings();
        var random = new Random(7);
        for (var zoom : ZOOMS) {
            for (var i = 0; i < views; i++) {
                var view = view(random, zoom);
                ours.time(() -> atlas.lights(view, wish));
                if (i % 8 == 0) {
                    theirs.time(() -> count(database, view, !wish.tags().isEmpty()));
                }
            }
        }
        output.say(
                "%-10s atlas p50 %6.1f ms  p99 %6.1f ms   PostgreSQL p50 %6.1f ms  p99 %6.1f ms",
                name, ours.percentile(0.5), ours.percentile(0.99), theirs.percentile(0.5), theirs.percentile(0.99));
        output.put(name + "P99Ms", ours.percentile(0.99));
        output.put(name + "OverPostgres", theirs.percentile(0.99) / ours.percentile(0.99));
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
