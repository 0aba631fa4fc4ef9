package org.sciday.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.sciday.search.SearchIndex;
import org.sciday.search.SearchIndexes;
import org.sciday.search.SearchSettings;

/** Indexes in the data folder, kept by one process at a time. */
final class LuceneIndexes implements SearchIndexes, AutoCloseable {

    private final Path folder;
    private final SearchSettings settings;
    private final FileChannel lock;
    private final boolean ours;
    private final List<SearchIndex> open = new ArrayList<>();

    LuceneIndexes(Path folder, SearchSettings settings) throws IOException {
        this.folder = folder;
        this.settings = settings;
        Files.createDirectories(folder);
        this.lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        this.ours = isFree(lock);
    }

    @Override
    public synchronized SearchIndex open(String name, int shape) {
        var index = new LuceneSearchIndex(new IndexFolder(folder.resolve(name), shape, settings.buffer(), ours));
        open.add(index);
        return index;
    }

    @Override
    public synchronized void close() {
        try (lock) {
            open.forEach(SearchIndex::close);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFree(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException keptByThisProcess) {
            return false;
        }
    }
}
