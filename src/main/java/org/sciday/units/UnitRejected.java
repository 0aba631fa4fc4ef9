package org.sciday.units;

import org.sciday.shared.UnitId;

/** A registration was refused; the reason is with the unit. */
public record UnitRejected(UnitId unit) {}
