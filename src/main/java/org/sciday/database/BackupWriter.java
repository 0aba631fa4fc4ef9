package org.sciday.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.jspecify.annotations.Nullable;

/** A tar.gz of files that change, grow, shrink and vanish while they are read. */
final class BackupWriter implements AutoCloseable {

    private static final int MODE_OF_TEXT = 0600;

    private final TarArchiveOutputStream tar;
    private final byte[] buffer = new byte[1 << 16];

    BackupWriter(Path file) throws IOException {
        var fast = new GzipParameters();
        fast.setCompressionLevel(3);
        var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(out, fast));
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
    }

    void addText(String name, String content) throws IOException {
        var bytes = content.getBytes(UTF_8);
        var entry = new TarArchiveEntry(name);
        entry.setMode(MODE_OF_TEXT);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    /** A folder and what is below it, as far as its name in the archive is wanted. Folders come before what is in them. */
    void addTree(String name, Path folder, Predicate<String> wanted) throws IOException {
        var attributes = attributes(folder);
        if (attributes == null || !attributes.isDirectory()) {
            return;
        }
        tar.putArchiveEntry(entry(name + "/", attributes));
        tar.closeArchiveEntry();
        for (var child : children(folder)) {
            var childName = name + "/" + child.getFileName();
            if (!wanted.test(childName)) {
                continue;
            }
            if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                addTree(childName, child, wanted);
            } else {
                addFile(childName, child);
            }
        }
    }

    /** As many bytes as the file had when it was opened. PostgreSQL repairs what was torn from its log; zeros fill the rest. */
    void addFile(String name, Path file) throws IOException {
        var attributes = attributes(file);
        if (attributes == null || !attributes.isRegularFile()) {
            return;
        }
        InputStream in;
        try {
            in = Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            return;
        }
        try (in) {
            var entry = entry(name, attributes);
            entry.setSize(attributes.size());
            tar.putArchiveEntry(entry);
            copy(in, attributes.size());
            tar.closeArchiveEntry();
        }
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }

    private void copy(InputStream in, long size) throws IOException {
        for (long left = size; left > 0; ) {
            int wish = (int) Math.min(left, buffer.length);
            int got = in.readNBytes(buffer, 0, wish);
            Arrays.fill(buffer, got, wish, (byte) 0);
            tar.write(buffer, 0, wish);
            left -= wish;
        }
    }

    private static TarArchiveEntry entry(String name, PosixFileAttributes attributes) {
        var entry = new TarArchiveEntry(name);
        entry.setMode(TarUnpacker.mode(attributes.permissions()));
        entry.setLastModifiedTime(attributes.lastModifiedTime());
        return entry;
    }

    private static @Nullable PosixFileAttributes attributes(Path path) throws IOException {
        try {
            return Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (var children = Files.newDirectoryStream(folder)) {
            var all = new ArrayList<Path>();
            children.forEach(all::add);
            return all;
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }
}
