package org.sciday.units.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sciday.audit.ObjectHistory;
import org.sciday.shared.UnitId;
import org.sciday.units.Contact;
import org.sciday.units.Hierarchy;
import org.sciday.units.Line;
import org.sciday.units.Unit;

/** One unit as its own people and those above see it. */
public record UnitPage(
        Unit unit,
        Optional<String> survivor,
        String place,
        Optional<Line> line,
        Contact contact,
        boolean contactInFull,
        Dates dates,
        Below below,
        List<Supervised> supervision,
        ObjectHistory history,
        May may,
        Optional<MembersPart> members) {

    /** Who supervised the unit and when. */
    public record Supervised(Hierarchy hierarchy, UnitId id, String name, LocalDate since, Optional<LocalDate> until) {

        public boolean isNow() {
            return until.isEmpty();
        }
    }

    /** How many units hang on it directly, and in its whole scope. */
    public record Below(int directly, int all) {}

    /** When it was registered and decided about. */
    public record Dates(Instant registered, Optional<Instant> decided) {}

    /** What the viewer may do here. */
    public record May(boolean manage, boolean decide) {}

    public List<Supervised> supervisedNow() {
        return supervision.stream().filter(Supervised::isNow).toList();
    }

    public List<Supervised> supervisedBefore() {
        return supervision.stream().filter(above -> !above.isNow()).toList();
    }
}
