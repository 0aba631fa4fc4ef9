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

/** Indexes in the data folder. Each process that runs on it keeps its own, in the first place that no other one holds. */
final class LuceneIndexes implements SearchIndexes, AutoCloseable {

    private final Path folder;
    private final SearchSettings settings;
    private final FileChannel lock;
    private final boolean ours;
    private final List<SearchIndex> open = new ArrayList<>();

    LuceneIndexes(Path folder, SearchSettings settings) throws IOException {
        this.settings = settings;
        var place = folder;
        var channel = lockOf(place);
        var free = isFree(channel);
        for (var number = 2; !free && number <= settings.nodes(); number++) {
            channel.close();
            place = folder.resolveSibling(folder.getFileName() + "-" + number);
            channel = lockOf(place);
            free = isFree(channel);
        }
        this.folder = place;
        this.lock = channel;
        this.ours = free;
    }

    private static FileChannel lockOf(Path folder) throws IOException {
        Files.createDirectories(folder);
        return FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
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
