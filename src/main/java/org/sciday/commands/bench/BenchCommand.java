package org.sciday.commands.bench;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** The door to all measurements. */
@Command(
        name = "bench",
        description = "Measure, each in one run with its own yardsticks.",
        mixinStandardHelpOptions = true,
        subcommands = {
            NoticesBench.class,
            UnitListBench.class,
            StatisticsBench.class,
            MapBench.class,
            SearchBench.class,
            PagesBench.class,
            ReservationsBench.class,
            RushBench.class
        })
public final class BenchCommand {

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli before any subcommand
    private BenchHost host;

    BenchHost host() {
        return host;
    }
}
