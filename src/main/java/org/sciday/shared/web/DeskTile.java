package org.sciday.shared.web;

import java.util.List;
import org.sciday.shared.Viewer;

/** One figure on the desk's first page, with the list behind it. Modules offer theirs through a bean of {@link Source}. */
public record DeskTile(int order, String messageKey, long value, String href) {

    public interface Source {

        /** None for those whom it does not concern; cheap, since it is asked at every look at the desk. */
        List<DeskTile> of(Viewer viewer);
    }
}
