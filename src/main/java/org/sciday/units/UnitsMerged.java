package org.sciday.units;

import org.sciday.shared.UnitId;

/**
 * Two units turned out to be one. Who keeps rows of the duplicate gives them to the survivor in the same transaction; what
 * stays behind is shown under the survivor's name and lies in its scope.
 */
public record UnitsMerged(UnitId duplicate, UnitId survivor) {}
