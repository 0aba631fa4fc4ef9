package org.sciday.commands.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.sciday.commands.bench.places.HotTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Places of one hot session, given away by the engine and by its yardsticks, in turns on the same PostgreSQL. */
@Command(
        name = "reservations",
        description = "Booking in a rush: the engine alone, and over HTTP.",
        mixinStandardHelpOptions = true)
final class ReservationsBench implements Callable<Integer> {

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private BenchOutput output;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private BenchCommand bench;

    @Option(names = "--rounds", description = "Rounds that count (default ${DEFAULT-VALUE})")
    private int rounds = 3;

    @Option(names = "--seconds", description = "How long each race lasts (default ${DEFAULT-VALUE})")
    private int seconds = 3;

    @Option(names = "--callers", split = ",", description = "How many ask at once (default ${DEFAULT-VALUE})")
    private List<Integer> callers = List.of(200, 2_000);

    @Option(names = "--people", description = "Residents who ask over HTTP (default ${DEFAULT-VALUE})")
    private int people = 50_000;

    @Option(
            names = "--only",
            split = ",",
            description = "${COMPLETION-CANDIDATES} (default: both)")
    private List<Part> only = List.of(Part.values());

    /** What is measured. */
    enum Part {
        engine,
        http
    }

    @Override
    public Integer call() throws Exception {
        output.put("bench", "reservations");
        try (var platform = Platform.start(bench.host(), "reservations")) {
            var sessions = Hall.of(platform);
            var table = HotTable.create(platform.database(), platform.bean(Clock.class));
            if (only.contains(Part.engine)) {
                try (var engine = new EngineBench(platform, sessions, table)) {
                    for (var many : callers) {
                        engine.run(many, rounds, Duration.ofSeconds(seconds), output);
                    }
                }
            }
            if (only.contains(Part.http)) {
                var http = new HttpBench(platform, sessions, table, people);
                for (var many : callers) {
                    http.run(many, rounds, Duration.ofSeconds(seconds), output);
                }
            }
        }
        return output.finish(); // last of all, after the platform has said good-bye
    }
}
