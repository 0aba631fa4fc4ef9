package org.sciday.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A real PostgreSQL that belongs to this process and keeps its files in the data folder. Close it after the last connection
 * pool; if we are killed instead, it shuts itself down or is found and stopped by the next start.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String DATABASE = "sciday";

    private final DataFolder folder;
    private final DataLock lock;
    private final Postmaster postmaster;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgres(DataFolder folder, DataLock lock, Postmaster postmaster) {
        this.folder = folder;
        this.lock = lock;
        this.postmaster = postmaster;
    }

    /** Starts the server of this data folder and makes folder, server and database where they do not exist. */
    public static EmbeddedPostgres start(Path data) {
        var server = start(data, Durability.KEPT);
        try {
            server.ensureDatabase();
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** The database of this data folder while another process runs it; empty when none does or it is not ready. */
    public static Optional<DatabaseAddress> running(Path data) {
        if (!Files.isDirectory(data)) {
            return Optional.empty();
        }
        var folder = DataFolder.at(data);
        try {
            return DataLock.isTaken(folder)
                    ? PidFile.find(folder.cluster())
                            .filter(PidFile::ready)
                            .map(file -> address(folder, file.port(), DATABASE))
                    : Optional.empty();
        } catch (IOException e) {
            throw new PostgresUnavailable("The data folder " + data + " cannot be read: " + e, e);
        }
    }

    /** The server that all tests of this process share. */
    public static TestPostgres forTests() {
        return TestPostgres.shared();
    }

    static EmbeddedPostgres start(Path data, Durability durability) {
        var folder = DataFolder.at(data);
        var lock = DataLock.take(folder);
        try {
            var binaries = PostgresBinaries.unpackedBelow(places(folder));
            var cluster = new Cluster(folder, binaries, PostgresAccount.choose(folder.root(), binaries));
            cluster.prepare(durability);
            return new EmbeddedPostgres(folder, lock, Postmaster.start(cluster));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public String jdbcUrl() {
        return address().jdbcUrl();
    }

    public String user() {
        return Cluster.SUPERUSER;
    }

    public String password() {
        return folder.password();
    }

    public int port() {
        return postmaster.port();
    }

    public DatabaseAddress address() {
        return address(DATABASE);
    }

    DatabaseAddress address(String database) {
        return address(folder, port(), database);
    }

    static DatabaseAddress address(DataFolder folder, int port, String database) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database, Cluster.SUPERUSER, folder.password());
    }

    long pid() {
        return postmaster.pid();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            postmaster.stop();
            lock.close();
        }
    }

    private void ensureDatabase() {
        var server = address("postgres");
        if (!server.holds("select 1 from pg_database where datname = '" + DATABASE + "'")) {
            server.execute("create database " + DATABASE);
        }
    }

    /** Shared by all data folders of an account, but never in root's home, where nobody could not look. */
    static List<Path> places(DataFolder folder) {
        var home = Path.of(System.getProperty("user.home"));
        if (PostgresAccount.weAreRoot()) {
            return List.of(Path.of("/var/cache/sciday"), folder.binaries());
        }
        return home.isAbsolute()
                ? List.of(home.resolve(".cache/sciday"), folder.binaries())
                : List.of(folder.binaries());
    }
}
