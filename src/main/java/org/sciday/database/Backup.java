package org.sciday.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;

/**
 * All that an installation keeps, in one file: the database, the files people uploaded, the keys. Whoever has that file has
 * everything, personal data included, so only its owner may read it.
 */
public final class Backup {

    /** Beside the database. What else lies in the data folder is derived from these. */
    static final List<String> FOLDERS = List.of("files", "keys");

    private Backup() {}

    /** Saves while the platform runs, or while it does not. Returns the size of the file in bytes. */
    public static long save(Path data, Path file) {
        var folder = existing(data);
        if (Files.exists(file)) {
            throw new BackupFailed(file + " exists already and is not overwritten.");
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            try {
                Files.deleteIfExists(unfinished);
                DataFolder.writeSecret(unfinished, "");
                save(folder, unfinished);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
                return Files.size(file);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException | SQLException | PostgresUnavailable e) {
            throw new BackupFailed("The backup could not be made: " + e.getMessage(), e);
        }
    }

    /** Puts a backup into an empty data folder and starts the database once, to see that it lives. */
    public static void restore(Path file, Path data) {
        new Restore(file, DataFolder.at(data)).run();
        try {
            EmbeddedPostgres.start(data).close();
        } catch (PostgresUnavailable e) {
            throw new BackupFailed("The backup was unpacked, but its database does not start: " + e.getMessage(), e);
        }
    }

    private static DataFolder existing(Path data) {
        if (Files.isDirectory(data)) {
            var folder = DataFolder.at(data);
            if (folder.hasCluster()) {
                return folder;
            }
        }
        throw new BackupFailed("There is no database in " + data + ": nothing to save.");
    }

    private static void save(DataFolder folder, Path target) throws IOException, SQLException {
        if (!DataLock.isTaken(folder)) {
            try (var postgres = EmbeddedPostgres.start(folder.root())) {
                write(folder, postgres.address(), target);
            }
            return;
        }
        var running = PidFile.find(folder.cluster()).filter(PidFile::ready);
        if (running.isEmpty()) {
            throw new BackupFailed("The platform is just starting or stopping. Try again in a moment.");
        }
        write(folder, EmbeddedPostgres.address(folder, running.get().port(), "postgres"), target);
    }

    /** The database first: a file that one of its rows names was there before the row, and is still there. */
    private static void write(DataFolder folder, DatabaseAddress address, Path target)
            throws IOException, SQLException {
        try (var archive = new BackupWriter(target);
                var connection = address.connect()) {
            archive.addFile(folder.passwordFile().getFileName().toString(), folder.passwordFile());
            new ClusterCopy(folder, connection, archive).copy();
            for (var name : FOLDERS) {
                archive.addTree(name, folder.root().resolve(name), any -> true);
            }
        }
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
    }
}
