package org.sciday.commands;

import java.util.Map;
import org.sciday.commands.bench.BenchCommand;
import org.sciday.commands.bench.BenchHost;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands behind {@code ./sciday}; each is a class of its own. */
@Command(
        name = "sciday",
        description = "Runs a science popularization day, from the notice to the report.",
        mixinStandardHelpOptions = true,
        subcommands = {
            RunCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            VerifyAuditCommand.class,
            VerifyDrawCommand.class,
            LoadCommand.class,
            NoticeCommand.class,
            ReindexCommand.class,
            HolidaysCommand.class,
            BenchCommand.class
        })
public final class Commands implements BenchHost {

    private final Class<?> application;

    private Commands(Class<?> application) {
        this.application = application;
    }

    /** Runs the command and gives its exit code; 2 means that it was called wrongly. */
    public static int execute(Class<?> application, String... arguments) {
        return new CommandLine(new Commands(application)).execute(arguments);
    }

    @Override
    public ConfigurableApplicationContext start(Map<String, Object> settings) {
        var platform = new SpringApplication(application);
        platform.setDefaultProperties(settings);
        return platform.run();
    }

    @Override
    public String application() {
        return application.getName();
    }
}
