package org.sciday.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;

/**
 * A page of the activities behind a figure.
 *
 * @param total of all pages
 * @param next what the following page comes after; null on the last
 */
public record Behind(List<ActivityFigures> items, long total, @Nullable ActivityId next) {

    public Behind {
        items = List.copyOf(items);
    }

    /** Of one more than fit on a page, where there are. */
    static Behind of(List<ActivityFigures> found, int size, long total) {
        return found.size() <= size
                ? new Behind(found, total, null)
                : new Behind(found.subList(0, size), total, found.get(size - 1).id());
    }
}
