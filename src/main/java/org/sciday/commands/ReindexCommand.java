package org.sciday.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes everything anew that is derived, while the platform runs or while it does not. */
@Command(
        name = "reindex",
        description = "Rebuild what is derived from the database: closures, tallies, reports, indexes.",
        mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private Commands commands;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private DataOption data;

    @Override
    public Integer call() {
        try (var platform = data.join(commands)) {
            var out = spec.commandLine().getOut();
            Rebuilding.all(platform, line -> {
                out.println(line);
                out.flush();
            });
            return 0;
        }
    }
}
