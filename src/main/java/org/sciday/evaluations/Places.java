package org.sciday.evaluations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.sciday.evaluations.formula.TieRules;
import org.sciday.shared.UnitId;

/** Who stands before whom, by total and then by the stated rules. Who is equal in all of them shares a place. */
public final class Places {

    private Places() {}

    public record Place(int number, UnitId unit, Score score) {}

    public record Scored(UnitId unit, Score score) {}

    /** The same for every order of the units. */
    public static List<Place> of(Collection<Scored> units, TieRules ties) {
        var evidence = ties.order();
        Comparator<Scored> better = Comparator.comparing(
                        (Scored one) -> one.score().total(), Comparator.reverseOrder())
                .thenComparing(one -> one.score().figures(), evidence);
        var sorted = units.stream()
                .sorted(better.thenComparing(one -> one.unit().value()))
                .toList();
        var places = new ArrayList<Place>();
        for (var one : sorted) {
            var number = places.size() + 1;
            if (!places.isEmpty()) {
                var last = places.getLast();
                var equal = better.compare(new Scored(last.unit(), last.score()), one) == 0;
                number = equal ? last.number() : number;
            }
            places.add(new Place(number, one.unit(), one.score()));
        }
        return places;
    }
}
