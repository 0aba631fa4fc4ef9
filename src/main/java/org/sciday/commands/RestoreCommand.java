package org.sciday.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sciday.database.Backup;
import org.sciday.database.BackupFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a saved platform back into an empty folder. */
@Command(
        name = "restore",
        description = "Bring a saved platform back into an empty data folder.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A file that backup wrote")
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private Path file;

    @Option(names = "--data", description = "Folder to fill; it must be empty (default ${DEFAULT-VALUE})")
    private Path data = Path.of(".data");

    @Override
    public Integer call() {
        try {
            Backup.restore(file, data);
            spec.commandLine().getOut().println("Restored into " + data + ".");
            return 0;
        } catch (BackupFailed failed) {
            spec.commandLine().getErr().println(failed.getMessage());
            return 1;
        }
    }
}
