package org.sciday.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A collection of documents that is found by words, codes, times and places. Derived: it can always be made anew. */
public interface SearchIndex extends AutoCloseable {

    /** Puts documents in the place of older ones of the same ids. When it returns, a crash cannot undo it and searches see it. */
    void put(Collection<SearchDocument> documents);

    void remove(Collection<UUID> ids);

    Found find(Search search);

    /** What the words may become while they are typed, in signs or in pinyin; the most frequent first. */
    List<String> suggest(String typed, int limit);

    /** The same question with the words that it may have meant; empty when every word is known. */
    Optional<String> didYouMean(String words);

    /** A new index beside this one, which goes on answering and takes what changes meanwhile. */
    Rebuild rebuild();

    long count();

    /** Empty until the first rebuild is swapped in: what it holds then is only what changed since it was begun. */
    Optional<Standing> standing();

    /** Notes, beside what is put and removed, that nothing is missing up to this moment. */
    void keepSeen(Instant moment);

    /** False where the index is kept by another process, which then is the one to rebuild it. */
    boolean isOurs();

    /** Whether all nodes ask this one index, so that one of them rebuilds it for all. */
    boolean isShared();

    @Override
    void close();
}
