package org.sciday.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What postmaster.pid says. PostgreSQL writes it and leaves it behind when it is killed, so it may speak of the dead. */
record PidFile(long pid, int port, boolean ready) {

    private static final Logger log = LoggerFactory.getLogger(PidFile.class);

    static Optional<PidFile> find(Path cluster) throws IOException {
        try {
            var lines = Files.readAllLines(at(cluster));
            if (lines.size() < 4) {
                return Optional.empty();
            }
            var ready = lines.size() > 7 && lines.get(7).startsWith("ready");
            return Optional.of(new PidFile(
                    Long.parseLong(lines.get(0).strip()),
                    Integer.parseInt(lines.get(3).strip()),
                    ready));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Makes way for a new server; to be called under the lock of the data folder only. A server that still runs has lost
     * its application and is stopped. A pid that by now belongs to a stranger would keep PostgreSQL from starting.
     */
    static void clear(Path cluster) throws IOException {
        var orphan =
                find(cluster).flatMap(file -> ProcessHandle.of(file.pid())).filter(process -> serves(process, cluster));
        if (orphan.isPresent()) {
            log.warn(
                    "Stopping process {}: a PostgreSQL whose application is gone",
                    orphan.get().pid());
            stop(orphan.get());
        }
        Files.deleteIfExists(at(cluster));
    }

    private static void stop(ProcessHandle orphan) {
        Program.interrupt(orphan.pid());
        try {
            orphan.onExit().get(60, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            log.warn("It did not stop in a minute and is killed; recovery follows", e);
            orphan.destroyForcibly();
            orphan.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresUnavailable("Interrupted while stopping an old PostgreSQL", e);
        }
    }

    private static boolean serves(ProcessHandle process, Path cluster) {
        var arguments = process.info().arguments().orElse(new String[0]);
        for (int i = 1; i < arguments.length; i++) {
            if (arguments[i - 1].equals("-D") && arguments[i].equals(cluster.toString())) {
                return true;
            }
        }
        return false;
    }

    private static Path at(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }
}
