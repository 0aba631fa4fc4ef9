package org.sciday.shared;

/**
 * Something that is kept for speed and can be made anew from what is told: an index, a tally, a closure. Modules offer it as
 * a bean; {@code ./sciday reindex} rebuilds them all.
 */
public interface Derived {

    /** As the console names it. */
    String name();

    /** Makes it anew, while the platform may be running, and says in few words what there is now. */
    String rebuild();
}
