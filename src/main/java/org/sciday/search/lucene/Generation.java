package org.sciday.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.sciday.search.SearchDocument;
import org.sciday.search.Standing;

/** One index on the disk with its writer. Whoever changes it waits for the disk, but many wait for the same write. */
final class Generation implements AutoCloseable {

    private static final String MADE = "made";
    private static final String SEEN = "seen";
    /** A question is asked of each piece anew; more pieces of about the same size than these become one. */
    private static final int PIECES = 4;

    private static final int CACHED_FILTERS = 500;
    private static final long CACHED_BYTES = 16 << 20;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final ReentrantLock committing = new ReentrantLock();
    private final AtomicLong asked = new AtomicLong();
    private volatile long written;

    Generation(Directory directory, int bufferMegabytes) throws IOException {
        this.directory = directory;
        var config = new IndexWriterConfig(new WhitespaceAnalyzer())
                .setRAMBufferSizeMB(bufferMegabytes)
                .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(PIECES));
        this.writer = new IndexWriter(directory, config);
        this.searchers = new SearcherManager(writer, new CachingFilters());
    }

    void put(Collection<SearchDocument> documents) {
        try {
            for (var document : documents) {
                writer.updateDocument(LuceneDocuments.term(document.id()), LuceneDocuments.of(document));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of documents that are surely not there yet, which is quicker. */
    void add(Collection<SearchDocument> documents) {
        try {
            for (var document : documents) {
                writer.addDocument(LuceneDocuments.of(document));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(Collection<UUID> ids) {
        try {
            for (var id : ids) {
                writer.deleteDocuments(LuceneDocuments.term(id));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when all that was changed before is on the disk and seen by searches. */
    void settle() {
        var mine = asked.incrementAndGet();
        committing.lock();
        try {
            if (written < mine) {
                var upTo = asked.get();
                writer.commit();
                searchers.maybeRefreshBlocking();
                written = upTo;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            committing.unlock();
        }
    }

    /** Joins the pieces, when many documents have been added and few will follow. */
    void compact() {
        try {
            writer.forceMerge(PIECES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes to the disk with the next change. */
    void keep(Standing standing) {
        var words = Map.of(MADE, standing.madeAt().toString(), SEEN, standing.seenAt().toString());
        writer.setLiveCommitData(words.entrySet(), true);
    }

    Optional<Standing> standing() {
        var words = new HashMap<String, String>();
        var kept = writer.getLiveCommitData();
        if (kept != null) {
            kept.forEach(word -> words.put(word.getKey(), word.getValue()));
        }
        var made = words.get(MADE);
        return made == null
                ? Optional.empty()
                : Optional.of(new Standing(Instant.parse(made), Instant.parse(words.getOrDefault(SEEN, made))));
    }

    /** Asks what it is given; the index stays as it is until the answer is there. */
    <T> T ask(Asking<T> asking) {
        try {
            var searcher = searchers.acquire();
            try {
                return asking.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Asking<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    @Override
    public void close() {
        try (directory;
                writer) {
            searchers.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Filters are asked for again and again, and take a bit for each document. */
    private static final class CachingFilters extends SearcherFactory {

        private final LRUQueryCache cache = new LRUQueryCache(CACHED_FILTERS, CACHED_BYTES);

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            var searcher = new IndexSearcher(reader);
            searcher.setQueryCache(cache);
            searcher.setQueryCachingPolicy(new CostlyFilters());
            return searcher;
        }
    }
}
