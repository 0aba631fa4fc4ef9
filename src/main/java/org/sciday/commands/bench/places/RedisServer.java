package org.sciday.commands.bench.places;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A Redis of our own that syncs every write before it answers, where redis-server is on the path. */
public final class RedisServer implements AutoCloseable {

    private static final int TRIES = 100;

    private final Process process;
    private final int port;

    private RedisServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Empty where there is none; keeps its log in the folder. */
    public static Optional<RedisServer> start(Path folder) throws IOException, InterruptedException {
        var program = Arrays.stream(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(place -> Path.of(place, "redis-server"))
                .filter(Files::isExecutable)
                .findFirst();
        return program.isPresent() ? Optional.of(start(program.get(), folder)) : Optional.empty();
    }

    private static RedisServer start(Path program, Path folder) throws IOException, InterruptedException {
        var port = freePort();
        var process = new ProcessBuilder(List.of(
                        program.toString(), "--port", String.valueOf(port), "--bind", "127.0.0.1", "--save", "",
                        "--appendonly", "yes", "--appendfsync", "always", "--dir", folder.toString(),
                        "--auto-aof-rewrite-percentage", "0"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var server = new RedisServer(process, port);
        for (var i = 0; i < TRIES; i++) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return server;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        server.close();
        throw new IOException("redis-server does not answer");
    }

    int port() {
        return port;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
