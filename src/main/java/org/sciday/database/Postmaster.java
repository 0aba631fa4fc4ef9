package org.sciday.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running server and the thread that keeps it. The kernel tells PostgreSQL to shut down when the thread that started it
 * ends, so that must be one that lives as long as we do. If the server dies instead, the thread starts it again.
 */
final class Postmaster {

    private static final Logger log = LoggerFactory.getLogger(Postmaster.class);
    private static final int ATTEMPTS = 6;

    private final Cluster cluster;
    private final CompletableFuture<Void> started = new CompletableFuture<>();
    private volatile int port;
    private volatile @Nullable Process process;
    private boolean closing;

    private Postmaster(Cluster cluster) {
        this.cluster = cluster;
    }

    static Postmaster start(Cluster cluster) {
        var postmaster = new Postmaster(cluster);
        Thread.ofPlatform().daemon().name("postgres-keeper").start(postmaster::keep);
        try {
            postmaster.started.join();
        } catch (CompletionException e) {
            throw new PostgresUnavailable(
                    String.valueOf(Objects.requireNonNullElse(e.getCause(), e).getMessage()), e);
        }
        return postmaster;
    }

    int port() {
        return port;
    }

    long pid() {
        var running = process;
        return running == null ? -1 : running.pid();
    }

    /** A fast shutdown: open transactions are rolled back, all else is on disk. */
    void stop() {
        var running = close();
        if (running == null) {
            return;
        }
        Program.interrupt(running.pid());
        try {
            if (!running.waitFor(60, TimeUnit.SECONDS)) {
                log.warn("PostgreSQL did not stop in a minute and is killed; the next start recovers");
                running.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Process close() {
        closing = true;
        return process;
    }

    private synchronized boolean isClosing() {
        return closing;
    }

    private void keep() {
        try {
            var running = launch();
            started.complete(null);
            while (true) {
                var exit = running.waitFor();
                if (isClosing()) {
                    return;
                }
                log.error("PostgreSQL ended unexpectedly with {} and is started again", exit);
                TimeUnit.MILLISECONDS.sleep(500);
                running = launch();
            }
        } catch (IOException | InterruptedException | PostgresUnavailable e) {
            if (!started.completeExceptionally(e) && !isClosing()) {
                log.error("PostgreSQL cannot be started again", e);
            }
        }
    }

    /** Tries again what passes by itself: backends of a killed server that still linger, a port snatched away. */
    private Process launch() throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            cluster.folder().turnLog();
            PidFile.clear(cluster.folder().cluster());
            var logged = cluster.folder().logSize();
            var fresh = spawn();
            if (becomesReady(fresh)) {
                return fresh;
            }
            var reason = String.join("\n", cluster.folder().logSince(logged));
            if (attempt == ATTEMPTS || !mayPass(reason)) {
                throw new PostgresUnavailable("PostgreSQL did not start. Its last words:\n" + reason);
            }
            TimeUnit.MILLISECONDS.sleep(250L * attempt);
        }
    }

    private synchronized Process spawn() throws IOException {
        if (closing) {
            throw new PostgresUnavailable("PostgreSQL is being stopped");
        }
        if (!started.isDone()) {
            port = freePort();
        }
        var folder = cluster.folder();
        var arguments = List.of("-D", folder.cluster().toString(), "-c", "port=" + port);
        var fresh = cluster.account()
                .command(cluster.binaries().program("postgres"), arguments)
                .builder()
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .start();
        process = fresh;
        return fresh;
    }

    /** As long as it lives it gets time: recovery after a crash may take minutes. */
    private boolean becomesReady(Process fresh) throws IOException, InterruptedException {
        while (fresh.isAlive()) {
            var file = PidFile.find(cluster.folder().cluster());
            if (file.isPresent()
                    && file.get().pid() == fresh.pid()
                    && file.get().ready()) {
                return true;
            }
            fresh.waitFor(20, TimeUnit.MILLISECONDS);
        }
        return false;
    }

    private static boolean mayPass(String reason) {
        return reason.contains("shared memory block") || reason.contains("Address already in use");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
