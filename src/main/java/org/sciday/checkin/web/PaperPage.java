package org.sciday.checkin.web;

import java.util.List;
import org.sciday.activities.SessionFacts;

/** The door list on paper, with a box to tick. */
public record PaperPage(SessionFacts session, List<DoorRow> rows, List<DoorGroup> groups) {

    public PaperPage {
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
    }

    public int people() {
        return rows.stream().mapToInt(DoorRow::party).sum();
    }
}
