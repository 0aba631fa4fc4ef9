package org.sciday.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** Where things lie in the data folder of an installation (--data), as far as the database is concerned. */
record DataFolder(Path root) {

    private static final long LONGEST_LOG = 16L << 20;

    /** The folder is made passable for others but not listable: PostgreSQL may run as nobody and must get through. */
    static DataFolder at(Path root) {
        try {
            if (!Files.isDirectory(root)) {
                Files.createDirectories(root);
                Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx--x--x"));
            }
            return new DataFolder(root.toRealPath());
        } catch (IOException e) {
            throw new PostgresUnavailable("The data folder " + root + " cannot be used: " + e, e);
        }
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path unfinishedCluster() {
        return root.resolve("postgres.new");
    }

    Path binaries() {
        return root.resolve("postgres-bin");
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path passwordFile() {
        return root.resolve("postgres.password");
    }

    boolean hasCluster() {
        return Files.exists(cluster().resolve("PG_VERSION"));
    }

    String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw new PostgresUnavailable(
                    "The password of the database cannot be read: " + e + ". It is part of every backup.", e);
        }
    }

    /** The password comes before the cluster, so a cluster never lacks one. */
    void ensurePassword() throws IOException {
        if (Files.notExists(passwordFile())) {
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            var fresh = root.resolve("postgres.password.new");
            Files.deleteIfExists(fresh);
            writeSecret(fresh, secret);
            Files.move(fresh, passwordFile(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    static void writeSecret(Path file, String secret) throws IOException {
        var onlyUs = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(file, onlyUs);
        Files.writeString(file, secret);
    }

    /** One old log is kept; the new one starts empty when the present one has grown long. It may quote data, so only we read it. */
    void turnLog() throws IOException {
        if (logSize() > LONGEST_LOG) {
            Files.move(log(), root.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.notExists(log())) {
            writeSecret(log(), "");
        }
    }

    long logSize() throws IOException {
        return Files.exists(log()) ? Files.size(log()) : 0;
    }

    /** The last lines that PostgreSQL wrote after the log had this size. */
    List<String> logSince(long size) throws IOException {
        try (var file = new RandomAccessFile(log().toFile(), "r")) {
            file.seek(Math.max(size, file.length() - 4000));
            var bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        }
    }
}
