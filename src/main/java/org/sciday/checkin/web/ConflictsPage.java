package org.sciday.checkin.web;

import java.util.List;
import org.sciday.activities.SessionFacts;
import org.sciday.checkin.Resolution;

/** Tickets of a session that came in at two doors, and those that came in before their places went to others. */
public record ConflictsPage(SessionFacts session, List<ConflictRow> rows) {

    /** What a person may say it was. */
    public static final List<Resolution> CHOICES =
            List.of(Resolution.SAME_PEOPLE, Resolution.CAME_BACK, Resolution.COPY);

    public ConflictsPage {
        rows = List.copyOf(rows);
    }

    public String href() {
        return "/desk/door/" + session.id();
    }

    public long open() {
        return rows.stream().filter(row -> row.resolution() == null).count();
    }

    /** Of these, parties whose places had gone to others. */
    public long late() {
        return rows.stream().filter(row -> row.resolution() == null && row.lapsed()).count();
    }
}
