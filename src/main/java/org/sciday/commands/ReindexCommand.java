package org.sciday.commands;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.sciday.shared.Derived;
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
            platform.getBeanProvider(Derived.class).orderedStream().forEach(derived -> {
                var start = System.nanoTime();
                var what = derived.rebuild();
                var took = (System.nanoTime() - start) / 1e9;
                out.println(String.format(Locale.ROOT, "%-12s %6.1f s  %s", derived.name(), took, what));
                out.flush();
            });
            return 0;
        }
    }
}
