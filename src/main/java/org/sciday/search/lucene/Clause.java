package org.sciday.search.lucene;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.sciday.search.Condition.Within;

/**
 * What is asked of a document, as a tree over terms. What does not hold is worth nothing, and what holds more than nothing. Lucene's
 * queries can say the same; these are answered a term at a time for all documents that are in question, which costs little where
 * these are few and reads whole lists at once where they are many.
 */
sealed interface Clause {

    /** Holds nowhere. */
    Clause NEVER = new Best(List.of());

    /** Holds the word: worth more the rarer it is, the oftener it stands there and the shorter the text. */
    record Word(Term term, float weight) implements Clause {}

    /** Holds the term, which is all there is to say. */
    record Has(Term term) implements Clause {}

    /** Holds a term that begins so. */
    record Begins(String field, String text) implements Clause {}

    /** Holds one of the terms that are spelt nearly so. */
    record Slipped(String field, CompiledAutomaton nearly) implements Clause {}

    /** Holds any term of the field. */
    record HasAny(String field) implements Clause {}

    /** Is not to be found until later than that second. */
    record Later(long latest) implements Clause {}

    /** Is a hit of the query. */
    record Asked(Query query) implements Clause {}

    /** Where it is on in several places, it is there on an occasion between these minutes. */
    record There(Within circle, long from, long to) implements Clause {}

    /** Is worth this much, however it holds. */
    record Flat(Clause clause, float worth) implements Clause {}

    /** Holds one of them: worth the best, and a little of the others. */
    record Best(List<Clause> ways) implements Clause {

        static final float OTHERS = 0.1f;

        static Clause of(List<Clause> ways) {
            return ways.size() == 1 ? ways.getFirst() : new Best(List.copyOf(ways));
        }
    }

    /** Holds so many of them at least: worth their sum. */
    record Most(List<Clause> parts, int least) implements Clause {

        static Clause all(List<Clause> parts) {
            return parts.size() == 1 ? parts.getFirst() : new Most(List.copyOf(parts), parts.size());
        }
    }

    /** Holds the one, and is worth more where it holds the other, too. */
    record Rather(Clause needed, Clause better) implements Clause {}

    /** Holds the one and not the other. */
    record Without(Clause needed, Clause refused) implements Clause {}
}
