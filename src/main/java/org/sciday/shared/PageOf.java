package org.sciday.shared;

import java.util.List;
import java.util.function.Function;

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

    /** The page for machines, who go on with the number of the next. */
    public <R> Slice<R> slice(Function<T, R> form) {
        return new Slice<>(items.stream().map(form).toList(), hasNext() ? Integer.toString(number + 1) : null);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
