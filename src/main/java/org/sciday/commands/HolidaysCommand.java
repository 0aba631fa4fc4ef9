package org.sciday.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sciday.calendar.HolidayPlan;
import org.sciday.calendar.WorkingDays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Takes over the State Council's plan of a year, as soon as it is published; the platform may be running. */
@Command(
        name = "holidays",
        description = "Take over a year's plan of holidays and worked weekends; without a file, say which years are known.",
        mixinStandardHelpOptions = true)
final class HolidaysCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private Commands commands;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private DataOption data;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Lines like: 2027-05-01 ~ 2027-05-05 放假; 2027-05-08 上班")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        var plan = file == null ? null : HolidayPlan.read(Files.readAllLines(file));
        try (var platform = data.join(commands)) {
            var days = platform.getBean(WorkingDays.class);
            if (plan != null) {
                days.adopt(plan);
            }
            spec.commandLine().getOut().println("Known years: " + days.yearsKnown());
            return 0;
        }
    }
}
