package org.sciday.commands;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands behind {@code ./sciday}; each is a class of its own. */
@Command(
        name = "sciday",
        description = "Runs a science popularization day, from the notice to the report.",
        mixinStandardHelpOptions = true,
        subcommands = {RunCommand.class, LoadCommand.class, BackupCommand.class, RestoreCommand.class, VerifyAuditCommand.class})
public final class Commands {

    private final Class<?> application;

    private Commands(Class<?> application) {
        this.application = application;
    }

    /** Runs the command and gives its exit code; 2 means that it was called wrongly. */
    public static int execute(Class<?> application, String... arguments) {
        return new CommandLine(new Commands(application)).execute(arguments);
    }

    /** The Spring application that the commands start. */
    Class<?> application() {
        return application;
    }
}
