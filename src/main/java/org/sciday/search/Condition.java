package org.sciday.search;

import java.util.Set;
import org.sciday.regions.GeoPoint;

/** What every hit must fulfil. */
public sealed interface Condition {

    /** One of the codes in the field, at least. */
    record AnyOf(String field, Set<String> codes) implements Condition {

        public AnyOf {
            codes = Set.copyOf(codes);
        }
    }

    /** None of the codes in the field. */
    record NoneOf(String field, Set<String> codes) implements Condition {

        public NoneOf {
            codes = Set.copyOf(codes);
        }
    }

    /** Where there are codes in the field, one of these. */
    record IfAny(String field, Set<String> codes) implements Condition {

        public IfAny {
            codes = Set.copyOf(codes);
        }
    }

    /** On at some moment of the span. */
    record During(Span span) implements Condition {}

    /** On at some moment of the span, which is whole days: those of these codes in the field. */
    record OnDays(Span span, String field, Set<String> codes) implements Condition {

        public OnDays {
            codes = Set.copyOf(codes);
        }
    }

    /** In the circle on an occasion of {@link Search#span()}: there at another time, or then elsewhere, does not count. */
    record Within(GeoPoint centre, double metres) implements Condition {}
}
