package org.sciday.commands.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.sciday.commands.bench.timing.Timings;
import org.sciday.commands.bench.words.BareLucene;
import org.sciday.commands.bench.words.PostgresSearch;
import org.sciday.commands.bench.words.Questions;
import org.sciday.commands.bench.words.Searchers;
import org.sciday.demo.Crowd;
import org.sciday.demo.Scale;
import org.sciday.discovery.Programme;
import org.sciday.shared.Derived;
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

    private static final int BUFFER = 24;

    /** So many are found in the old index while the new one is made. */
    private static final int FEW = 20_000;

    private static final Duration PACE = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(40);

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private BenchOutput output;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private BenchCommand bench;

    @Option(names = "--activities", description = "How many activities (default ${DEFAULT-VALUE})")
    private int activities = 500_000;

    @Option(names = "--questions", description = "Questions of each kind (default ${DEFAULT-VALUE})")
    private int asked = 200;

    @Override
    public Integer call() throws Exception {
        measure();
        return output.finish(); // last of all, after the platform has said good-bye
    }

    private void measure() throws Exception {
        output.put("bench", "search");
        output.put("activities", activities);
        try (var platform = Platform.start(bench.host(), "search")) {
            platform.stopJobs();
            var few = Math.min(FEW, activities);
            var crowd = platform.bean(Crowd.class);
            var units = Math.min(Scale.NATION.units(), activities);
            var loaded = crowd.load(Scale.NATION, units, few, output::say);
            index(platform).rebuild();
            if (activities > few) {
                crowd.add(loaded, activities - few, output::say);
            }
            var database = platform.bean(JdbcClient.class);
            var postgres = new PostgresSearch(database);
            output.say("PostgreSQL's text index: %.1f s", seconds(Executors.callable(postgres::fill)));
            var questions = Questions.about(
                    platform.bean(Programme.class), database, platform.bean(Clock.class), asked);
            build(platform, database, questions);
            compare(questions, postgres);
            output.put("heapMegabytes", Memory.heap());
            output.put("residentMegabytes", Memory.resident());
        }
    }

    private static Derived index(Platform platform) {
        return platform.beans(Derived.class)
                .filter(derived -> derived.name().equals("discovery"))
                .findFirst()
                .orElseThrow();
    }

    /** Both on two threads while people go on searching, ten times a second. The rows are in PostgreSQL's memory as far as they fit. */
    private void build(Platform platform, JdbcClient database, Questions questions) throws Exception {
        var folder = Files.createDirectory(platform.folder().resolve("bare"));
        var bare = 0.0;
        try (var others = Searchers.start(questions, PACE)) {
            bare = seconds(() -> new BareLucene(database).build(folder, BUFFER));
        }
        var searchers = Searchers.start(questions, PACE);
        var ours = 0.0;
        try (searchers) {
            ours = seconds(index(platform)::rebuild);
        }
        var meanwhile = searchers.times();
        output.say("index: %.1f s, bare Lucene: %.1f s; %d searches meanwhile, p50 %.1f ms, p99 %.1f ms",
                ours, bare, meanwhile.count(), meanwhile.percentile(0.5), meanwhile.percentile(0.99));
        output.put("buildPerSecond", Math.round(activities / ours));
        output.put("buildOverBareLucene", bare / ours);
        output.put("searchesWhileBuilding", meanwhile.count());
        output.put("whileBuildingP99Ms", meanwhile.percentile(0.99));
        output.put("indexMegabytes", size(platform.folder().resolve("search")) >> 20);
        output.put("heapAfterBuildMegabytes", Memory.heap());
    }

    private void compare(Questions questions, PostgresSearch postgres) {
        output.say("%-10s %22s %22s %8s", "", "index: p50, p99 ms", "PostgreSQL: p50, p99", "p99 x");
        var product = 1.0;
        for (var shape : questions.shapes().entrySet()) {
            shape.getValue().forEach(questions::ask); // for practice
            shape.getValue().stream().limit(asked / 10).forEach(postgres::ask);
            var ours = new Timings();
            var theirs = new Timings();
            var end = System.nanoTime() + LONGEST.toNanos();
            for (var question : shape.getValue()) {
                if (System.nanoTime() < end) {
                    ours.time(() -> questions.ask(question));
                    theirs.time(() -> postgres.ask(question));
                }
            }
            product *= say(shape.getKey(), ours, theirs);
        }
        output.put("overPostgres", Math.pow(product, 1.0 / questions.shapes().size()));
    }

    private double say(String shape, Timings ours, Timings theirs) {
        var ratio = theirs.percentile(0.99) / ours.percentile(0.99);
        output.say(
                "%-10s %10.1f %11.1f %10.1f %11.1f %8.1f  (%d)",
                shape,
                ours.percentile(0.5),
                ours.percentile(0.99),
                theirs.percentile(0.5),
                theirs.percentile(0.99),
                ratio,
                ours.count());
        output.put(shape + "P99Ms", ours.percentile(0.99));
        output.put(shape + "OverPostgres", ratio);
        return ratio;
    }

    private static double seconds(Callable<?> work) throws Exception {
        var start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e9;
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
