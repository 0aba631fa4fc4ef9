package org.sciday.search;

/** Where indexes are kept: in this process or in a cluster, by configuration. */
public interface SearchIndexes {

    /**
     * The index of this name, with what it held when it was last open.
     *
     * @param shape what documents look like, as a number: an index of another shape is begun anew
     */
    SearchIndex open(String name, int shape);
}
