package org.sciday.evaluations;

import org.sciday.regions.RegionCode;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;

/** A unit that is evaluated. */
public record Candidate(UnitId id, String name, UnitKind kind, RegionCode region) {}
