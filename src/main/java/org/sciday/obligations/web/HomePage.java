package org.sciday.obligations.web;

import java.util.Comparator;
import java.util.List;
import org.sciday.obligations.Duties;
import org.sciday.obligations.Obligation;
import org.sciday.shared.web.DeskTile;

/** The desk's first page: what is to be done, then everything else. */
public record HomePage(
        boolean hasUnit,
        List<Duties> duties,
        HomeCounts counts,
        int lackingResults,
        List<ReturnedActivity> returned,
        List<DeskTile> tiles,
        int unread) {

    private static final int ON_THE_STRIP = 3;

    public HomePage {
        duties = List.copyOf(duties);
        returned = List.copyOf(returned);
        tiles = List.copyOf(tiles);
    }

    /** The next that fall due, own before joint ones. */
    public List<Obligation> next() {
        return duties.stream()
                .flatMap(one -> one.obligations().stream())
                .filter(Obligation::isOpen)
                .sorted(Comparator.comparing(Obligation::jointly)
                        .thenComparing(Obligation::dueAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(ON_THE_STRIP)
                .toList();
    }

    public boolean nothingToDo() {
        return next().isEmpty() && returned.isEmpty();
    }
}
