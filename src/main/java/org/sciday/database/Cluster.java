package org.sciday.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The files of PostgreSQL. Made all or nothing: what carries the final name is complete. */
record Cluster(DataFolder folder, PostgresBinaries binaries, PostgresAccount account) {

    static final String SUPERUSER = "sciday";
    private static final String VERSION = "18";

    /** Finds the cluster or makes it, and leaves it owned by the account that will serve it. */
    void prepare(Durability durability) {
        try {
            new FileTree(folder.unfinishedCluster()).delete();
            if (!folder.hasCluster()) {
                create(durability);
            }
            refuseOtherVersion();
            account.own(folder.cluster());
            PidFile.clear(folder.cluster());
        } catch (IOException e) {
            throw new PostgresUnavailable("The database in " + folder.root() + " cannot be prepared: " + e, e);
        }
    }

    private void create(Durability durability) throws IOException {
        folder.ensurePassword();
        var unfinished = Files.createDirectory(folder.unfinishedCluster());
        var password = unfinished.resolve("password");
        var cluster = unfinished.resolve("cluster");
        DataFolder.writeSecret(password, folder.password());
        account.own(unfinished);
        var arguments = new ArrayList<>(initdbArguments(cluster, password));
        arguments.addAll(durability.initdbArguments());
        var outcome = account.command(binaries.program("initdb"), arguments).run();
        if (!outcome.worked()) {
            throw new PostgresUnavailable("PostgreSQL could not make its files:\n" + outcome.output());
        }
        Files.move(cluster, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
        new FileTree(unfinished).delete();
    }

    private static List<String> initdbArguments(Path cluster, Path password) {
        return List.of(
                "--pgdata=" + cluster,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--set=timezone=Asia/Shanghai",
                "--set=log_timezone=Asia/Shanghai",
                "--set=unix_socket_directories=",
                "--set=listen_addresses=127.0.0.1");
    }

    private void refuseOtherVersion() throws IOException {
        var version = Files.readString(folder.cluster().resolve("PG_VERSION")).strip();
        if (!version.equals(VERSION)) {
            throw new PostgresUnavailable("The data in " + folder.root() + " was written by PostgreSQL " + version
                    + ", this release brings PostgreSQL " + VERSION
                    + ": carry it over with the release that wrote it.");
        }
    }
}
