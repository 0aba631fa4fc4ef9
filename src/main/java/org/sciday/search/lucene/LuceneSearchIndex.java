package org.sciday.search.lucene;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sciday.search.Found;
import org.sciday.search.Rebuild;
import org.sciday.search.Search;
import org.sciday.search.SearchDocument;
import org.sciday.search.SearchIndex;
import org.sciday.search.Standing;

/** An index in the data folder, and at times a second one beside it that is to replace it. */
final class LuceneSearchIndex implements SearchIndex {

    private final IndexFolder folder;
    private final Searching searching = new Searching();

    /** Held for reading by whoever uses an index, for writing while another takes its place. */
    private final ReadWriteLock swapping = new ReentrantReadWriteLock();

    private Generation current;
    private @Nullable LuceneRebuild rebuilding;
    private boolean closed;

    LuceneSearchIndex(IndexFolder folder) {
        this.folder = folder;
        this.current = folder.open();
    }

    @Override
    public void put(Collection<SearchDocument> documents) {
        using(index -> {
            if (rebuilding != null) {
                rebuilding.put(documents);
            }
            index.put(documents);
            index.settle();
            return true;
        });
    }

    @Override
    public void remove(Collection<UUID> ids) {
        using(index -> {
            if (rebuilding != null) {
                rebuilding.remove(ids);
            }
            index.remove(ids);
            index.settle();
            return true;
        });
    }

    @Override
    public Found find(Search search) {
        return using(index -> index.ask(searcher -> searching.find(searcher, search)));
    }

    @Override
    public List<String> suggest(String typed, int limit) {
        return using(index -> index.ask(searcher -> new Dictionary(searcher.getIndexReader()).suggest(typed, limit)));
    }

    @Override
    public Optional<String> didYouMean(String words) {
        return using(index -> index.ask(searcher -> new Dictionary(searcher.getIndexReader()).didYouMean(words)));
    }

    @Override
    public long count() {
        return using(index -> index.ask(searcher -> (long) searcher.getIndexReader().numDocs()));
    }

    @Override
    public Rebuild rebuild() {
        return swapping(() -> {
            if (rebuilding != null) {
                throw new IllegalStateException("Two rebuilds at once");
            }
            var begun = new LuceneRebuild(folder.begin(), this::take);
            rebuilding = begun;
            return begun;
        });
    }

    /** The new index is finished, or given up when there is none. */
    private void take(@Nullable Generation next) {
        swapping(() -> {
            rebuilding = null;
            if (next != null) {
                next.settle();
                folder.keep(next);
                folder.drop(current);
                current = next;
            }
            return true;
        });
    }

    private <T> T using(Function<Generation, T> use) {
        swapping.readLock().lock();
        try {
            return use.apply(current);
        } finally {
            swapping.readLock().unlock();
        }
    }

    private <T> T swapping(Supplier<T> work) {
        swapping.writeLock().lock();
        try {
            return work.get();
        } finally {
            swapping.writeLock().unlock();
        }
    }

    @Override
    public Optional<Standing> standing() {
        return using(Generation::standing);
    }

    @Override
    public void keepSeen(Instant moment) {
        using(index -> {
            index.standing().ifPresent(standing -> index.keep(new Standing(standing.madeAt(), moment)));
            return true;
        });
    }

    @Override
    public boolean isOurs() {
        return folder.isOurs();
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public void close() {
        swapping(() -> {
            if (!closed) {
                closed = true;
                current.close();
            }
            return true;
        });
    }
}
