package org.sciday.recommendations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;

/** A unit's ranked list: whom of its subtree it recommends, and why. */
public record RecommendationList(
        RecommendationListId id,
        RoundId round,
        UnitId unit,
        String unitName,
        UnitKind unitKind,
        State state,
        String remark,
        @Nullable Instant handedInAt,
        boolean late,
        List<Entry> entries) {

    public enum State {
        DRAFT,
        HANDED_IN,
        /** Back to the unit with a remark. */
        RETURNED,
        ACCEPTED
    }

    public RecommendationList {
        entries = List.copyOf(entries);
    }

    public List<Entry> of(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** Is it still the unit's to write? */
    public boolean isUnits() {
        return state == State.DRAFT || state == State.RETURNED;
    }
}
