package org.sciday.units;

import org.sciday.regions.RegionCode;
import org.sciday.shared.UnitId;

/** An approved unit as pickers show it: anybody may know its name. */
public record UnitName(UnitId id, String name, UnitKind kind, RegionCode region) {}
