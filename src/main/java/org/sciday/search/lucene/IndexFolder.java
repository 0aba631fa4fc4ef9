package org.sciday.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;

/** The folder of one index: its generations, and a file that names the one that counts. */
final class IndexFolder {

    private static final String CURRENT = "current";

    private final Path root;
    private final String shape;
    private final int buffer;
    private final boolean ours;
    private final ConcurrentHashMap<Generation, Path> paths = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();

    /** @param ours whether no other process keeps it; else it is left alone, and what is put goes into memory */
    IndexFolder(Path root, int shape, int buffer, boolean ours) {
        this.root = root;
        this.shape = shape + "-";
        this.buffer = buffer;
        this.ours = ours;
    }

    boolean isOurs() {
        return ours;
    }

    /** The one that counts; a new one if there is none, or if it is broken or of another shape. */
    Generation open() {
        try {
            if (!ours) {
                return new Generation(new ByteBuffersDirectory(), buffer);
            }
            Files.createDirectories(root);
            var named = named();
            dropAllBut(named);
            if (named.startsWith(shape) && Files.isDirectory(root.resolve(named))) {
                try {
                    return at(root.resolve(named));
                } catch (CorruptIndexException | IndexFormatTooOldException broken) {
                    delete(root.resolve(named));
                }
            }
            return begin();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty one that does not count yet. */
    Generation begin() {
        try {
            return ours
                    ? at(Files.createTempDirectory(root, shape + number.incrementAndGet() + "-"))
                    : new Generation(new ByteBuffersDirectory(), buffer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on it counts. */
    void keep(Generation generation) {
        var path = paths.get(generation);
        if (path != null) {
            try {
                var file = root.resolve(CURRENT + ".new");
                Files.writeString(file, path.getFileName().toString());
                Files.move(file, root.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void drop(Generation generation) {
        generation.close();
        var path = paths.remove(generation);
        if (path != null) {
            delete(path);
        }
    }

    private Generation at(Path path) throws IOException {
        var generation = new Generation(FSDirectory.open(path), buffer);
        paths.put(generation, path);
        return generation;
    }

    private String named() throws IOException {
        var file = root.resolve(CURRENT);
        return Files.exists(file) ? Files.readString(file).strip() : "";
    }

    /** What a crash left half built. */
    private void dropAllBut(String named) throws IOException {
        try (var children = Files.list(root)) {
            children.filter(Files::isDirectory)
                    .filter(path -> !path.getFileName().toString().equals(named))
                    .forEach(IndexFolder::delete);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
