package org.sciday.commands.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.sciday.commands.bench.timing.Timings;
import org.sciday.commands.bench.words.Asked;
import org.sciday.commands.bench.words.BareLucene;
import org.sciday.commands.bench.words.PostgresSearch;
import org.sciday.commands.bench.words.Shapes;
import org.sciday.demo.Crowd;
import org.sciday.demo.Scale;
import org.sciday.discovery.Codes;
import org.sciday.discovery.Programme;
import org.sciday.discovery.ProgrammeFilter;
import org.sciday.regions.GeoPoint;
import org.sciday.shared.Derived;
import org.sciday.shared.Festival;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The search with words, region, days, counts and the first twenty, against PostgreSQL's own text search on the same data. */
@Command(
        name = "search",
        description = "Finding activities against PostgreSQL's text search; building the index against bare Lucene.",
        mixinStandardHelpOptions = true)
final class SearchBench implements Callable<Integer> {

    private static final Set<String> FACETS = Set.of(Codes.KIND, Codes.PROVINCE, Codes.TOPIC, Codes.AUDIENCE);
    private static final int FIRST = 20;
    private static final int BUFFER = 24;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private BenchOutput output;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private BenchCommand bench;

    @Option(names = "--activities", description = "How many activities (default ${DEFAULT-VALUE})")
    private int activities = 500_000;

    @Option(names = "--questions", description = "Questions of each kind (default ${DEFAULT-VALUE})")
    private int questions = 200;

    @Override
    public Integer call() throws Exception {
        measure();
        return output.finish(); // last of all, after the platform has said good-bye
    }

    private void measure() throws Exception {
        output.put("bench", "search");
        output.put("activities", activities);
        try (var platform = Platform.start(bench.host(), "search")) {
            platform.bean(Crowd.class).load(Scale.NATION, activities, output::say);
            var database = platform.bean(JdbcClient.class);
            build(platform, database);
            var postgres = new PostgresSearch(database);
            postgres.fill();
            output.say("PostgreSQL is ready");
            compare(platform, postgres, shapes(platform, database));
        }
    }

    /** Each once for practice, so that both read from memory. */
    private void build(Platform platform, JdbcClient database) throws Exception {
        var index = platform.beans(Derived.class)
                .filter(derived -> derived.name().equals("discovery"))
                .findFirst()
                .orElseThrow();
        var bare = new Timings();
        var ours = new Timings();
        for (var round = 0; round < 2; round++) {
            var folder = Files.createDirectory(platform.folder().resolve("bare" + round));
            var start = System.nanoTime();
            new BareLucene(database).build(folder, BUFFER);
            bare.add(System.nanoTime() - start);
            ours.time(index::rebuild);
        }
        var seconds = ours.percentile(0.01) / 1000;
        output.say("index: %.1f s, bare Lucene: %.1f s", seconds, bare.percentile(0.01) / 1000);
        output.put("buildPerSecond", Math.round(activities / seconds));
        output.put("buildOverBareLucene", bare.percentile(0.01) / ours.percentile(0.01));
        output.put("indexMegabytes", size(platform.folder().resolve("search")) >> 20);
    }

    private Map<String, List<Asked>> shapes(Platform platform, JdbcClient database) {
        var titles = database.sql("select distinct title from activities.published_activity order by title limit 1000")
                .query((row, number) -> row.getString("title"))
                .list();
        var counties = database.sql("""
                select distinct region_code from activities.published_activity
                 where region_code not like '%00' order by region_code
                """).query((row, number) -> row.getString("region_code")).list();
        var today = Festival.dateOf(platform.bean(Clock.class).instant());
        return new Shapes(titles, counties, today).list(questions);
    }

    private void compare(Platform platform, PostgresSearch postgres, Map<String, List<Asked>> shapes) {
        var programme = platform.bean(Programme.class);
        output.say("%-10s %22s %22s %8s", "", "index: p50, p99 ms", "PostgreSQL: p50, p99", "p99 x");
        var product = 1.0;
        for (var shape : shapes.entrySet()) {
            var ours = new Timings();
            var theirs = new Timings();
            shape.getValue().forEach(asked -> ask(programme, asked)); // for practice
            shape.getValue().stream().limit(questions / 4).forEach(postgres::ask);
            for (var asked : shape.getValue()) {
                ours.time(() -> ask(programme, asked));
                theirs.time(() -> postgres.ask(asked));
            }
            var ratio = theirs.percentile(0.99) / ours.percentile(0.99);
            product *= ratio;
            output.say(
                    "%-10s %10.1f %11.1f %10.1f %11.1f %8.1f",
                    shape.getKey(),
                    ours.percentile(0.5),
                    ours.percentile(0.99),
                    theirs.percentile(0.5),
                    theirs.percentile(0.99),
                    ratio);
            output.put(shape.getKey() + "P99Ms", ours.percentile(0.99));
            output.put(shape.getKey() + "OverPostgres", ratio);
        }
        output.put("overPostgres", Math.pow(product, 1.0 / shapes.size()));
    }

    private static void ask(Programme programme, Asked asked) {
        var filter = ProgrammeFilter.ANY
                .with("q", asked.text())
                .with("region", region(asked.region()))
                .with("date", asked.from().toString())
                .with("to", asked.to().toString())
                .with("near", asked.near() == null ? null : point(asked.near()));
        programme.find(filter, FIRST, FACETS);
    }

    private static String point(GeoPoint point) {
        return String.format(Locale.ROOT, "%.5f,%.5f", point.lat(), point.lon());
    }

    private static String region(String prefix) {
        return prefix.isEmpty() ? "" : prefix + "0".repeat(6 - prefix.length());
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(SearchBench::length).sum();
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
