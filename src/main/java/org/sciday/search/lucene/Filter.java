package org.sciday.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.sciday.search.Condition;
import org.sciday.search.Search;
import org.sciday.search.Span;

/**
 * What hits must fulfil whatever the words are.
 *
 * @param needed each of them
 * @param refused none of them
 */
record Filter(List<Clause> needed, List<Clause> refused) {

    /** Moments are rounded down so far that filters asked by many are the same filter. */
    private static final long MINUTES = 5;

    /** All that may be found by now and fulfils the conditions. */
    static Filter of(Search search) {
        var needed = new ArrayList<Clause>();
        var refused = new ArrayList<Clause>();
        for (var condition : search.conditions()) {
            switch (condition) {
                case Condition.AnyOf any -> needed.add(codes(any.field(), any.codes()));
                case Condition.NoneOf none -> refused.add(codes(none.field(), none.codes()));
                case Condition.IfAny any ->
                    refused.add(new Clause.Without(new Clause.HasAny(Fields.codes(any.field())), codes(any.field(), any.codes())));
                case Condition.During during -> needed.add(during(during.span()));
                case Condition.OnDays days -> needed.add(codes(days.field(), days.codes()));
                case Condition.Within within -> {
                    var centre = within.centre();
                    needed.add(new Clause.Asked(
                            LatLonPoint.newDistanceQuery(Fields.PLACE, centre.lat(), centre.lon(), within.metres())));
                    needed.add(there(within, search.span()));
                }
            }
        }
        refused.add(new Clause.Later(latest(search)));
        return new Filter(List.copyOf(needed), List.copyOf(refused));
    }

    /** What is to be found later than this second is not found yet. */
    static long latest(Search search) {
        return search.now().getEpochSecond() / 60 * 60;
    }

    private static Clause codes(String field, Set<String> codes) {
        var name = Fields.codes(field);
        return Clause.Best.of(codes.stream().<Clause>map(code -> new Clause.Has(new Term(name, code))).toList());
    }

    private static Clause during(Span span) {
        var from = PackedSpan.minute(span.from()) / MINUTES * MINUTES;
        var to = PackedSpan.minute(span.to()) - 1;
        return new Clause.Asked(LongRange.newIntersectsQuery(Fields.ON, new long[] {from}, new long[] {Math.max(from, to)}));
    }

    private static Clause there(Condition.Within within, Span span) {
        return new Clause.There(within, PackedSpan.minute(span.from()), PackedSpan.minute(span.to()));
    }
}
