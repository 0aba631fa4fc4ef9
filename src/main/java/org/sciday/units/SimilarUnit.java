package org.sciday.units;

import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionCode;
import org.sciday.shared.UnitId;

/**
 * A unit that the one being registered may be. Shows just enough to ask the right person for an invitation.
 *
 * @param contact the contact's family name, masked
 * @param supervisor name of its supervising unit
 * @param sameCode whether the credit code is the same, which settles it
 */
public record SimilarUnit(
        UnitId id,
        String name,
        UnitKind kind,
        RegionCode region,
        Unit.State state,
        String contact,
        @Nullable String supervisor,
        boolean sameCode) {

    public UnitName asName() {
        return new UnitName(id, name, kind, region);
    }
}
