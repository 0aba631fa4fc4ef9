package org.sciday.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once per machine from the archive on the class path. */
record PostgresBinaries(Path home) {

    private static final Logger log = LoggerFactory.getLogger(PostgresBinaries.class);

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    /** Unpacks below the first of these folders that can be written to. */
    static PostgresBinaries unpackedBelow(List<Path> places) {
        var archive = archive();
        for (var place : places) {
            try {
                TarUnpacker.createFolders(place.toAbsolutePath());
                if (Files.isWritable(place)) {
                    return unpackedIn(place.toRealPath().resolve("postgres-" + identity(archive)), archive);
                }
            } catch (IOException e) {
                log.debug("{} cannot hold the programs of PostgreSQL", place, e);
            }
        }
        throw new PostgresUnavailable("The programs of PostgreSQL could be unpacked in none of " + places
                + ": a writable folder with 100 MB free is needed.");
    }

    /** One process unpacks, others wait; what carries the final name was complete when it got it. */
    private static synchronized PostgresBinaries unpackedIn(Path home, URL archive) throws IOException {
        try (var channel = FileChannel.open(beside(home, ".lock"), CREATE, WRITE);
                var _ = channel.lock()) {
            if (!isComplete(home)) {
                log.info("Unpacking PostgreSQL into {} (once)", home);
                var fresh = beside(home, ".unpacking");
                new FileTree(fresh).delete();
                new FileTree(home).delete();
                unpack(archive, Files.createDirectory(fresh));
                Files.writeString(beside(home, ".census"), new FileTree(fresh).census());
                Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return new PostgresBinaries(home);
    }

    /** A power cut can leave files that are there and empty, so their number and size are compared. */
    private static boolean isComplete(Path home) throws IOException {
        var census = beside(home, ".census");
        return Files.isDirectory(home)
                && Files.exists(census)
                && Files.readString(census).equals(new FileTree(home).census());
    }

    private static Path beside(Path home, String ending) {
        return home.resolveSibling(home.getFileName() + ending);
    }

    private static void unpack(URL archive, Path target) throws IOException {
        Files.setPosixFilePermissions(target, TarUnpacker.OPEN_FOLDER);
        try (var raw = new BufferedInputStream(archive.openStream(), 1 << 16);
                var tar = new TarArchiveInputStream(new BufferedInputStream(new XZInputStream(raw), 1 << 16))) {
            new TarUnpacker(tar, target).unpack();
        }
    }

    private static URL archive() {
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var name = "postgres-" + system + "-" + machine + ".txz";
        var archive = PostgresBinaries.class.getResource("/" + name);
        if (archive == null) {
            throw new PostgresUnavailable("This build carries no PostgreSQL for this machine (" + name
                    + " is missing): build it on such a machine, or connect it to a PostgreSQL server of your own.");
        }
        return archive;
    }

    /** Changes with the archive and costs no reading of it: its checksum from the jar's directory. */
    private static String identity(URL archive) throws IOException {
        var connection = archive.openConnection();
        connection.setUseCaches(false);
        if (connection instanceof JarURLConnection jar && jar.getJarEntry() != null) {
            return Long.toHexString(jar.getJarEntry().getCrc());
        }
        return Long.toString(connection.getContentLengthLong());
    }
}
