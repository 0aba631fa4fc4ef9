package org.sciday.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** A backup on its way into an empty data folder. The database gets its place last: a folder that has it has everything. */
record Restore(Path file, DataFolder folder) {

    void run() {
        try (var _ = DataLock.take(folder)) {
            new FileTree(place()).delete();
            refuseUnlessEmpty();
            try {
                unpack();
                refuseUnlessComplete();
                moveIn();
            } finally {
                new FileTree(place()).delete();
            }
        } catch (IOException | PostgresUnavailable e) {
            throw new BackupFailed(file + " could not be restored: " + e.getMessage(), e);
        }
    }

    private void unpack() throws IOException {
        Files.createDirectory(place());
        try (var raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                var tar = new TarArchiveInputStream(new GzipCompressorInputStream(raw))) {
            new TarUnpacker(tar, place()).unpack();
        }
    }

    private void moveIn() throws IOException {
        var names = new ArrayList<>(Backup.FOLDERS);
        names.add(folder.passwordFile().getFileName().toString());
        names.add(folder.cluster().getFileName().toString());
        for (var name : names) {
            if (Files.exists(place().resolve(name))) {
                Files.move(place().resolve(name), folder.root().resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private void refuseUnlessEmpty() throws IOException {
        try (var content = Files.newDirectoryStream(folder.root(), path -> !path.equals(folder.lock()))) {
            if (content.iterator().hasNext()) {
                throw new BackupFailed(folder.root() + " is not empty. A backup is only restored into an empty folder:"
                        + " move the old one away, or name another with --data.");
            }
        }
    }

    private void refuseUnlessComplete() {
        for (var name :
                List.of("postgres.password", "postgres/PG_VERSION", "postgres/backup_label", "postgres/pg_wal")) {
            if (Files.notExists(place().resolve(name))) {
                throw new BackupFailed(file + " is not a complete backup of Sciday: " + name + " is missing.");
            }
        }
    }

    private Path place() {
        return folder.root().resolve("restoring");
    }
}
