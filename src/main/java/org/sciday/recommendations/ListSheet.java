package org.sciday.recommendations;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;

/**
 * A unit's list as it is looked at.
 *
 * @param list null as long as nobody has begun it
 * @param mayWrite is it the viewer's to write now?
 * @param mayDecide may the viewer accept it or send it back now?
 */
public record ListSheet(
        Round round,
        UnitId unit,
        String unitName,
        UnitKind unitKind,
        @Nullable RecommendationList list,
        boolean mayWrite,
        boolean mayDecide) {

    public List<Entry> of(Kind kind) {
        return Optional.ofNullable(list).map(one -> one.of(kind)).orElse(List.of());
    }

    public int places(Kind kind) {
        return round.placesFor(kind, unitKind);
    }

    public boolean hasRoom(Kind kind) {
        return of(kind).size() < places(kind);
    }
}
