package org.sciday.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One cursor page for machines: the items and an opaque cursor for the next page, null on the last. */
public record Slice<T>(List<T> items, @Nullable String next) {

    public Slice {
        items = List.copyOf(items);
    }
}
