package org.sciday.units;

import org.sciday.shared.UnitId;

/** A registration was approved; the person who registered the unit leads it from now on. */
public record UnitApproved(UnitId unit) {}
