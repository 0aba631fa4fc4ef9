package org.sciday.database;

import java.util.ArrayList;
import java.util.List;

/** What a cluster promises about a power cut. Fixed when the cluster is made; an operator may tune postgresql.conf later. */
enum Durability {
    /**
     * fsync and synchronous_commit stay on: what was acknowledged is on the disk. Checkpoints are rare, because after each of them
     * every page is logged whole at its first change, which is felt in a rush; what is to be replayed after a crash takes seconds.
     */
    KEPT(
            List.of(
                    "max_connections=100",
                    "shared_buffers=256MB",
                    "wal_compression=on",
                    "max_wal_size=2GB",
                    "checkpoint_timeout=15min"),
            List.of("--data-checksums")),
    /** For tests, which start anew after a power cut anyhow. Many contexts share it, hence the connections. */
    THROWN_AWAY(
            List.of(
                    "max_connections=400",
                    "shared_buffers=96MB",
                    "fsync=off",
                    "synchronous_commit=off",
                    "full_page_writes=off",
                    "max_wal_size=2GB"),
            List.of("--no-sync"));

    private final List<String> settings;
    private final List<String> flags;

    Durability(List<String> settings, List<String> flags) {
        this.settings = settings;
        this.flags = flags;
    }

    List<String> initdbArguments() {
        var arguments = new ArrayList<>(flags);
        for (var setting : settings) {
            arguments.add("-c");
            arguments.add(setting);
        }
        return arguments;
    }
}
