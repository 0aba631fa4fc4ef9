package org.sciday.search;

import java.time.Instant;
import java.util.Collection;

/** An index in the making. Several may add at once; closed without a swap, it is as if it had never been. */
public interface Rebuild extends AutoCloseable {

    /** What was put or removed since the rebuild began is newer than these, and stays. */
    void add(Collection<SearchDocument> documents);

    /** From now on it is the index, which has all that was so at this moment. */
    void swap(Instant begun);

    @Override
    void close();
}
