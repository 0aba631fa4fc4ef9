package org.sciday.units;

import java.util.List;

/** Rows that a module keeps of a unit: what gives them to the survivor when two units turn out to be one. */
@FunctionalInterface
public interface MergedRows {

    /** SQL in order, run in the transaction that merges; each may name {@code :duplicate} and {@code :survivor}. */
    List<String> statements();
}
