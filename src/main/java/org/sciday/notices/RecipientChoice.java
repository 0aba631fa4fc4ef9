package org.sciday.notices;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;

/**
 * To whom a notice goes, among the units below its owner: all of some kinds, all of a line (both given: of these kinds
 * within that line), and units picked by hand.
 */
public record RecipientChoice(List<UnitKind> kinds, @Nullable String line, List<UnitId> units) {

    public RecipientChoice {
        kinds = List.copyOf(kinds);
        line = line == null || line.isBlank() ? null : line;
        units = List.copyOf(units);
    }

    public static RecipientChoice of(UnitKind... kinds) {
        return new RecipientChoice(List.of(kinds), null, List.of());
    }

    public boolean isEmpty() {
        return kinds.isEmpty() && line == null && units.isEmpty();
    }
}
