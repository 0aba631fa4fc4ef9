package org.sciday.units.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.UnitId;

/** Into which unit, as chosen; and that the person has looked twice. */
public record MergeForm(
        @Nullable String survivorQuery,
        @Nullable UnitId survivor,
        @Nullable Boolean checked) {

    public boolean isChecked() {
        return Boolean.TRUE.equals(checked);
    }

    Optional<UnitId> chosen() {
        return Optional.ofNullable(survivor);
    }
}
