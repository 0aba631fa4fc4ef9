package org.sciday.units;

import org.sciday.shared.UnitId;

/**
 * Two units turned out to be one. Rows that modules keep of the duplicate go to the survivor in the same transaction ({@link MergedRows});
 * what stays behind is shown under the survivor's name and lies in its scope.
 */
public record UnitsMerged(UnitId duplicate, UnitId survivor) {}
