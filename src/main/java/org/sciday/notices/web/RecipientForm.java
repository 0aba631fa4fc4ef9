package org.sciday.notices.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.RecipientChoice;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;

/** Whom to add to the recipients. */
public record RecipientForm(
        @Nullable List<UnitKind> kinds,
        @Nullable String line,
        @Nullable List<UnitId> units) {

    static RecipientForm blank() {
        return new RecipientForm(List.of(), "", List.of());
    }

    RecipientChoice choice() {
        return new RecipientChoice(
                Objects.requireNonNullElse(kinds, List.of()), line, Objects.requireNonNullElse(units, List.of()));
    }
}
