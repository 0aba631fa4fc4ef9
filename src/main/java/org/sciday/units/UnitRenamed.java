package org.sciday.units;

import org.sciday.shared.UnitId;

/** A unit has another name now. */
public record UnitRenamed(UnitId unit) {}
