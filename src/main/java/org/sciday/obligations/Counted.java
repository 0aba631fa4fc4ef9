package org.sciday.obligations;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.sciday.shared.UnitId;

/** What of a tree was counted when its tally was taken. */
public sealed interface Counted {

    /** There was no tally, it is another day, the campaign asks for something else, or very much has changed. */
    record All() implements Counted {}

    /**
     * @param units of which something was written, or whose turn it was
     * @param heads above them, and those whose scope has changed: sums of what units below hold
     * @param settled nobody moved and it is no new round, so that sums may be adjusted; else they are added up anew
     * @param before when the tally was taken before
     * @param age how many transactions ago that was; what is as old as that or younger was not in the tally yet
     */
    record Some(List<UnitId> units, List<UnitId> heads, boolean settled, Instant before, int age) implements Counted {

        public Some {
            units = List.copyOf(units);
            heads = List.copyOf(heads);
        }

        List<UnitId> unitsAndHeads() {
            return Stream.concat(units.stream(), heads.stream()).distinct().toList();
        }
    }
}
