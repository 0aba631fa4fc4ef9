package org.sciday.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sciday.database.Backup;
import org.sciday.database.BackupFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Saves the whole platform, running or not, into one file. */
@Command(
        name = "backup",
        description = "Save database, files and keys into one file; the platform may run meanwhile.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not exist")
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private Path file;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private DataOption data;

    @Override
    public Integer call() {
        try {
            var bytes = Backup.save(data.path(), file);
            spec.commandLine().getOut().printf("Saved %s: %,d bytes. Keep it as safe as the keys in it.%n", file, bytes);
            return 0;
        } catch (BackupFailed failed) {
            spec.commandLine().getErr().println(failed.getMessage());
            return 1;
        }
    }
}
