package org.sciday.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * A copy of the cluster while it is written to, by PostgreSQL's own protocol: it is told when copying starts and ends, and the log
 * written between the two repairs the copy when it is first started. The copy is as the database was when copying ended.
 */
record ClusterCopy(DataFolder folder, Connection connection, BackupWriter archive) {

    private static final String NAME = "postgres";
    private static final String CONTROL = NAME + "/global/pg_control";

    /** Rebuilt at every start, or true of the running server alone. */
    private static final List<String> TRANSIENT = List.of(
            NAME + "/pg_wal/",
            NAME + "/pg_replslot/",
            NAME + "/pg_dynshmem/",
            NAME + "/pg_notify/",
            NAME + "/pg_serial/",
            NAME + "/pg_snapshots/",
            NAME + "/pg_stat_tmp/",
            NAME + "/pg_subtrans/");

    private static final Set<String> OF_THE_RUNNING_SERVER =
            Set.of("postmaster.pid", "postmaster.opts", "pg_internal.init", "backup_label", "tablespace_map");

    /** What PostgreSQL says at the end: the first and last file of the log that is needed, and the label to be put in. */
    private record End(String firstLog, String lastLog, String label) {}

    void copy() throws SQLException, IOException {
        // The slot keeps the log from being recycled until this connection ends.
        ask("select pg_create_physical_replication_slot('backup_' || pg_backend_pid(), true, true)", row -> "");
        var firstLog = ask("select pg_walfile_name(pg_backup_start('sciday', fast => true))", row -> row.getString(1));
        archive.addTree(NAME, folder.cluster(), ClusterCopy::isWanted);
        archive.addFile(CONTROL, folder.root().resolve(CONTROL));
        var end = ask(
                "select pg_walfile_name(lsn), labelfile, spcmapfile from pg_backup_stop(wait_for_archive => false)",
                row -> end(firstLog, row));
        archive.addText(NAME + "/backup_label", end.label());
        addLog(end);
    }

    private static End end(String firstLog, ResultSet row) throws SQLException {
        if (!row.getString(3).isEmpty()) {
            throw new BackupFailed("The database uses tablespaces outside its folder; these cannot be saved.");
        }
        return new End(firstLog, row.getString(1), row.getString(2));
    }

    private void addLog(End end) throws IOException {
        var log = folder.cluster().resolve("pg_wal");
        try (var files = Files.newDirectoryStream(log, "[0-9A-F]*")) {
            for (var file : files) {
                if (isNeeded(file, end)) {
                    archive.addFile(NAME + "/pg_wal/" + file.getFileName(), file);
                }
            }
        }
    }

    private static boolean isNeeded(Path file, End end) {
        var name = file.getFileName().toString();
        return name.endsWith(".history")
                || (name.length() == end.lastLog().length()
                        && name.compareTo(end.firstLog()) >= 0
                        && name.compareTo(end.lastLog()) <= 0);
    }

    private static boolean isWanted(String name) {
        var last = name.substring(name.lastIndexOf('/') + 1);
        return !name.equals(CONTROL)
                && TRANSIENT.stream().noneMatch(name::startsWith)
                && !OF_THE_RUNNING_SERVER.contains(last)
                && !last.startsWith("pgsql_tmp");
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> T ask(String query, Row<T> read) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return read.read(rows);
        }
    }
}
