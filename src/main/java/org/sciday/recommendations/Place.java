package org.sciday.recommendations;

import org.sciday.units.UnitKind;

/** How many of a kind each unit of a kind may recommend. */
public record Place(Kind kind, UnitKind unitKind, int places) {}
