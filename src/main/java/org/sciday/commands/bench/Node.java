package org.sciday.commands.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.sciday.database.DatabaseAddress;

/** A second node of the platform: a process of its own on the same database and with the same keys. */
final class Node implements AutoCloseable {

    private static final int SECONDS = 120;

    private final Process process;
    private final InetSocketAddress address;

    private Node(Process process, InetSocketAddress address) {
        this.process = process;
        this.address = address;
    }

    static Node start(String application, Path folder, DatabaseAddress database) throws IOException, InterruptedException {
        var port = freePort();
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        var classes = System.getProperty("java.class.path");
        command.addAll(classes.endsWith(".jar") && !classes.contains(File.pathSeparator)
                ? List.of("-jar", classes)
                : List.of("-cp", classes, application));
        command.addAll(List.of("run", "--port", String.valueOf(port), "--data", folder.toString()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("second-node.log").toFile());
        builder.environment().put("SCIDAY_DATABASE_URL", database.jdbcUrl());
        builder.environment().put("SCIDAY_DATABASE_USER", database.user());
        builder.environment().put("SCIDAY_DATABASE_PASSWORD", database.password());
        builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
        builder.environment().put("SERVER_TOMCAT_MAXKEEPALIVEREQUESTS", "-1");
        builder.environment().put("SCIDAY_RUSH_PERADDRESS", "100000000"); // a whole city behind one address
        var node = new Node(builder.start(), new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        node.awaitAnswer();
        return node;
    }

    InetSocketAddress address() {
        return address;
    }

    /** As if somebody had pulled the plug. */
    void kill() {
        process.destroyForcibly();
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        for (var i = 0; i < SECONDS * 4 && process.isAlive(); i++) {
            try (var socket = new Socket(address.getAddress(), address.getPort())) {
                return;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(250);
            }
        }
        close();
        throw new IOException("The second node did not start");
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
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
