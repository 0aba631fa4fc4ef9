package org.sciday.units.web;

import java.util.List;
import org.sciday.units.SimilarUnit;

/**
 * Units that the one being registered may be already.
 *
 * @param places names of their regions, in the same order
 */
public record SimilarUnits(List<SimilarUnit> units, List<String> places) {

    static final SimilarUnits NONE = new SimilarUnits(List.of(), List.of());

    public boolean isEmpty() {
        return units.isEmpty();
    }
}
