package org.sciday.commands;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sciday.shared.Derived;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(names = "--data", description = "Folder that keeps everything (default ${DEFAULT-VALUE})")
    private Path data = Path.of(".data");

    @Override
    public Integer call() {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("server.port", 0);
        settings.put("server.address", "127.0.0.1");
        settings.put("sciday.data", data.toAbsolutePath().normalize().toString());
        settings.putAll(Database.runningOrOwn(data));
        var application = new SpringApplication(commands.application());
        application.setDefaultProperties(settings);
        try (var platform = application.run()) {
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
