package org.sciday.units;

import org.sciday.shared.UnitId;

/** A unit asks to take part and waits for its supervising unit. */
public record UnitRegistered(UnitId unit, UnitId supervisor) {}
