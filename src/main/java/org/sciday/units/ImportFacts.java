package org.sciday.units;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionCode;
import org.sciday.shared.FieldError;
import org.sciday.shared.UnitId;

/** What one row says by itself, and what is wrong with it or worth a look. */
record ImportFacts(
        ImportTable.Row row,
        UnitId id,
        String name,
        String code,
        UnitKind kind,
        @Nullable String line,
        RegionCode region,
        List<FieldError> errors,
        List<FieldError> warnings) {}
