package org.sciday.units.web;

import org.sciday.units.UnitKind;
import org.sciday.units.UnitName;

/** An approved unit for a picker. */
public record UnitNameJson(String id, String name, UnitKind kind, String region, String place) {

    static UnitNameJson of(UnitName name, String place) {
        return new UnitNameJson(
                name.id().toString(), name.name(), name.kind(), name.region().toString(), place);
    }
}
