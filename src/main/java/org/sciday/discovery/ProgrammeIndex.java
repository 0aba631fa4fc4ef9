package org.sciday.discovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sciday.search.Rebuild;
import org.sciday.search.SearchIndex;
import org.sciday.search.SearchIndexes;
import org.sciday.shared.Derived;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The index of what is public, made from the database and kept in step with it. */
@Component
@Order(30)
class ProgrammeIndex implements Derived {

    private static final int CHUNK = 500;
    private static final int WORKERS = 2;
    private static final int STRIPES = 64;

    private final SearchIndex index;
    private final ActivityDocuments documents;
    private final ActivityDocumentStore store;
    private final WishStore wishes;
    private final AtomicLong edition = new AtomicLong();
    private final List<Object> stripes =
            IntStream.range(0, STRIPES).mapToObj(number -> new Object()).toList();

    ProgrammeIndex(
            SearchIndexes indexes, ActivityDocuments documents, ActivityDocumentStore store, WishStore wishes) {
        this.index = indexes.open("activities", ActivityDocuments.SHAPE);
        this.documents = documents;
        this.store = store;
        this.wishes = wishes;
    }

    SearchIndex index() {
        return index;
    }

    /** Is another number after each change that anybody could see. */
    long edition() {
        return edition.get();
    }

    /** What was shown until now is no longer true, though the index may not know it yet. */
    void forget() {
        edition.incrementAndGet();
    }

    /** As it is now. One at a time for each activity, or an older text could come to lie over a newer one. */
    void refresh(UUID activity) {
        synchronized (stripes.get(Math.floorMod(activity.hashCode(), STRIPES))) {
            refresh(List.of(activity));
        }
    }

    /** However many there are, only some are in memory at a time. */
    void refresh(Collection<UUID> activities) {
        var all = List.copyOf(activities);
        for (var from = 0; from < all.size(); from += CHUNK) {
            refreshSome(all.subList(from, Math.min(all.size(), from + CHUNK)));
        }
    }

    private void refreshSome(List<UUID> activities) {
        var found = documents.of(activities);
        var gone = new ArrayList<>(activities);
        found.forEach(document -> gone.remove(document.id()));
        if (!found.isEmpty()) {
            index.put(found);
        }
        if (!gone.isEmpty()) {
            index.remove(gone);
        }
        edition.incrementAndGet();
    }

    @Override
    public String name() {
        return "discovery";
    }

    /** Each node has an index of its own, so all are asked; this one does so at once. */
    @Override
    public String rebuild() {
        if (!index.isShared()) {
            wishes.askAll();
        }
        return index.isOurs() ? make() : "asked of the nodes that run; each makes its own, beginning within half a minute";
    }

    String make() {
        var begun = store.now();
        var walk = new Walk();
        try (var rebuild = index.rebuild();
                var workers = Executors.newFixedThreadPool(WORKERS)) {
            Callable<Integer> work = () -> addAll(walk, rebuild);
            var added = 0;
            for (var part : workers.invokeAll(List.of(work, work))) {
                added += part.get();
            }
            rebuild.swap(begun);
            edition.incrementAndGet();
            return added + " activities";
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private int addAll(Walk walk, Rebuild rebuild) {
        var added = 0;
        for (var ids = walk.next(); !ids.isEmpty(); ids = walk.next()) {
            var found = documents.of(ids);
            rebuild.add(found);
            added += found.size();
        }
        return added;
    }

    /** Through all that is public, by those who work at once. */
    private final class Walk {

        private @Nullable UUID last;

        synchronized List<UUID> next() {
            var ids = store.after(last, CHUNK);
            if (!ids.isEmpty()) {
                last = ids.getLast();
            }
            return ids;
        }
    }
}
