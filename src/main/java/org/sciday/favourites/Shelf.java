package org.sciday.favourites;

import java.util.List;
import org.sciday.shared.Viewer;

/** What else a person keeps in mind, offered as a bean by a module above; shown below the activities. */
public interface Shelf {

    /** The words above it. */
    String titleKey();

    /** The person's own, the latest first. */
    List<Entry> of(Viewer viewer);

    /**
     * @param href its page; below it {@code /favourite/removal} takes it off the shelf
     * @param gone it is public no longer
     */
    record Entry(String href, String title, String note, boolean gone) {}
}
