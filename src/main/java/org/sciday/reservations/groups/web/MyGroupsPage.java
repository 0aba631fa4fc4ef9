package org.sciday.reservations.groups.web;

import java.util.List;

/** All groups that a person brings. */
public record MyGroupsPage(List<GroupRow> rows) {

    public MyGroupsPage {
        rows = List.copyOf(rows);
    }
}
