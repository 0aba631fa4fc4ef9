package org.sciday.shared;

import java.util.List;

/** One numbered page of a list for people; {@code number} counts from 1. Total is exact up to the query's own bound. */
public record PageOf<T>(List<T> items, int number, int size, long total) {

    public PageOf {
        items = List.copyOf(items);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasNext() {
        return number < pages();
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
