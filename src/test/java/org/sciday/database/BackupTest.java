package org.sciday.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BackupTest {

    private Path folder;
    private Path data;
    private Path restored;
    private Path file;

    @BeforeEach
    void makesFolder() throws IOException {
        folder = Files.createTempDirectory("sciday-backup-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        data = folder.resolve("data");
        restored = folder.resolve("restored");
        file = folder.resolve("sciday.tar.gz");
    }

    @AfterEach
    void leavesNothing() throws IOException {
        new FileTree(folder).delete();
    }

    @Test
    void bringsBackEveryBookingAcknowledgedBeforeItAndNoHalfOne() throws Exception {
        int before;
        try (var postgres = EmbeddedPostgres.start(data)) {
            postgres.address().execute("create table seat (n int); create table ticket (n int)");
            var writer = new Writer(postgres.address());
            var thread = Thread.ofPlatform().start(writer);
            Awaitility.await().until(() -> writer.acknowledged.get() > 50);
            before = writer.acknowledged.get();
            Backup.save(data, file);
            int during = writer.acknowledged.get() - before;
            writer.stop.set(true);
            thread.join();
            assertThat(during).as("bookings while the backup ran").isPositive();
        }
        Backup.restore(file, restored);

        try (var postgres = EmbeddedPostgres.start(restored)) {
            assertThat(number(postgres, "select count(*) from ticket")).isGreaterThanOrEqualTo(before);
            assertThat(number(
                            postgres,
                            "select count(*) from seat full join ticket using (n)"
                                    + " where seat.ctid is null or ticket.ctid is null"))
                    .isZero();
            assertThat(number(postgres, "select max(n) - count(*) from ticket")).isZero();
        }
    }

    @Test
    void savesUploadsAndKeysAndWorksWhileThePlatformIsStopped() throws Exception {
        EmbeddedPostgres.start(data).close();
        Files.createDirectories(data.resolve("files/2026/09"));
        Files.writeString(data.resolve("files/2026/09/照片.jpg"), "a picture");
        Files.createDirectory(data.resolve("keys"));
        DataFolder.writeSecret(data.resolve("keys/master"), "a key");
        Backup.save(data, file);
        Backup.restore(file, restored);

        assertThat(restored.resolve("files/2026/09/照片.jpg")).hasContent("a picture");
        assertThat(permissions(restored.resolve("keys/master"))).isEqualTo("rw-------");
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void refusesAFolderThatIsNotEmpty() throws IOException {
        EmbeddedPostgres.start(data).close();
        Backup.save(data, file);

        assertThatThrownBy(() -> Backup.restore(file, data))
                .isInstanceOf(BackupFailed.class)
                .hasMessageContaining("not empty");
        assertThatThrownBy(() -> Backup.save(data, file)).hasMessageContaining("exists already");
    }

    @Test
    void refusesAFileThatWasCutOffAndLeavesTheFolderEmpty() throws IOException {
        EmbeddedPostgres.start(data).close();
        Backup.save(data, file);
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> Backup.restore(file, restored)).isInstanceOf(BackupFailed.class);
        assertThat(restored.resolve("postgres")).doesNotExist();
        assertThat(restored.resolve("restoring")).doesNotExist();
    }

    @Test
    void refusesToSaveWhereNothingIs() {
        assertThatThrownBy(() -> Backup.save(data, file)).hasMessageContaining("no database");
        assertThat(data).doesNotExist();
    }

    /** Books a seat with its ticket, one transaction each, and counts what the database acknowledged. */
    private static final class Writer implements Runnable {

        private final DatabaseAddress address;
        private final AtomicInteger acknowledged = new AtomicInteger();
        private final AtomicBoolean stop = new AtomicBoolean();

        private Writer(DatabaseAddress address) {
            this.address = address;
        }

        @Override
        public void run() {
            try (var connection = address.connect();
                    var book = connection.prepareStatement(
                            "with s as (insert into seat values (?) returning n) insert into ticket select n from s")) {
                while (!stop.get()) {
                    book.setInt(1, acknowledged.get() + 1);
                    book.executeUpdate();
                    acknowledged.incrementAndGet();
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static long number(EmbeddedPostgres postgres, String query) throws SQLException {
        try (var connection = postgres.address().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
