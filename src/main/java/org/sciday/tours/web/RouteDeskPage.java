package org.sciday.tours.web;

import java.util.List;

/** Routes at the desk: one's own, and for reviewers those that wait. */
public record RouteDeskPage(List<RouteRow> rows, boolean writes) {

    public RouteDeskPage {
        rows = List.copyOf(rows);
    }
}
