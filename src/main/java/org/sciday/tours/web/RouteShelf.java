package org.sciday.tours.web;

import java.util.List;
import org.sciday.favourites.Shelf;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** Kept routes, among the favourites. */
@Component
class RouteShelf implements Shelf {

    private final RouteQueries queries;

    RouteShelf(RouteQueries queries) {
        this.queries = queries;
    }

    @Override
    public String titleKey() {
        return "tours.title";
    }

    @Override
    public List<Entry> of(Viewer viewer) {
        return queries.kept(viewer.id()).stream()
                .map(row -> new Entry("/routes/" + row.id(), row.title(), row.unit(), !row.isPublic()))
                .toList();
    }
}
