package org.sciday.search.lucene;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sciday.search.Rebuild;
import org.sciday.search.SearchDocument;
import org.sciday.search.Standing;

/** An index in the making. What changes meanwhile is newer than what is read from the source, and goes before it. */
final class LuceneRebuild implements Rebuild {

    private final Generation next;
    private final Consumer<@Nullable Generation> finished;
    private final Set<UUID> changed = ConcurrentHashMap.newKeySet();
    private boolean swapped;

    /** @param finished is given the new index when it is swapped in, or nothing when it is given up */
    LuceneRebuild(Generation next, Consumer<@Nullable Generation> finished) {
        this.next = next;
        this.finished = finished;
    }

    void put(Collection<SearchDocument> documents) {
        documents.forEach(document -> changed.add(document.id()));
        next.put(documents);
    }

    void remove(Collection<UUID> ids) {
        changed.addAll(ids);
        next.remove(ids);
    }

    @Override
    public void add(Collection<SearchDocument> documents) {
        next.add(documents.stream().filter(document -> !changed.contains(document.id())).toList());
    }

    @Override
    public void swap(Instant begun) {
        next.compact();
        next.keep(new Standing(begun, begun));
        next.settle();
        swapped = true;
        finished.accept(next);
    }

    @Override
    public void close() {
        if (!swapped) {
            finished.accept(null);
            next.close();
        }
    }
}
