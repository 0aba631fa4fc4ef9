package org.sciday.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/**
 * What a clause is worth in some documents of a piece, beside each other in their order. A term is read only where these documents
 * are; what is judged once is known when it comes again in another clause.
 */
final class Judge {

    private static final float[] NOTHING = {};

    private final Piece piece;
    private final Weights weights;
    private final int[] documents;
    private final Map<Clause, float[]> judged = new IdentityHashMap<>();
    private final Map<String, long[]> lengths = new HashMap<>();

    /** @param documents in rising order */
    Judge(Piece piece, Weights weights, int[] documents) {
        this.piece = piece;
        this.weights = weights;
        this.documents = documents;
    }

    int[] documents() {
        return documents;
    }

    /** Nothing, where it holds in none of them. */
    float @Nullable [] of(Clause clause) throws IOException {
        var known = judged.get(clause);
        if (known == null) {
            var worth = judge(clause);
            known = worth == null ? NOTHING : worth;
            judged.put(clause, known);
        }
        return known.length == 0 ? null : known;
    }

    /** Who judges those alone for which the clause holds, or does not hold. */
    Judge narrowed(Clause clause, boolean held) throws IOException {
        var worth = of(clause);
        var kept = new int[documents.length];
        var keptWorth = new float[documents.length];
        var count = 0;
        for (var at = 0; at < documents.length; at++) {
            if ((worth != null && worth[at] > 0) == held) {
                kept[count] = documents[at];
                keptWorth[count++] = worth == null ? 0 : worth[at];
            }
        }
        var narrowed = new Judge(piece, weights, Arrays.copyOf(kept, count));
        if (held) {
            narrowed.judged.put(clause, Arrays.copyOf(keptWorth, count));
        }
        return narrowed;
    }

    private float @Nullable [] judge(Clause clause) throws IOException {
        return switch (clause) {
            case Clause.Word word -> word(word);
            case Clause.Has has -> has(has.term());
            case Clause.Begins begins -> holding(new Holders(piece).of(begins)::get);
            case Clause.Slipped slipped -> holding(new Holders(piece).of(slipped)::get);
            case Clause.Asked asked -> holding(new Holders(piece).of(asked)::get);
            case Clause.HasAny any -> holding(Check.hasAny(piece.reader(), any.field()));
            case Clause.Later later -> holding(Check.isLater(piece.reader(), later.latest()));
            case Clause.There there -> holding(Check.isThere(piece.reader(), there));
            case Clause.Flat flat -> Worth.flat(of(flat.clause()), flat.worth());
            case Clause.Best best -> Worth.best(holding(best.ways(), 1));
            case Clause.Most most -> Worth.most(holding(most.parts(), most.least()), most.least());
            case Clause.Rather rather -> Worth.rather(of(rather.needed()), of(rather.better()));
            case Clause.Without without -> Worth.without(of(without.needed()), of(without.refused()));
        };
    }

    private float @Nullable [] word(Clause.Word word) throws IOException {
        var holders = piece.counted(word.term());
        if (holders == null) {
            return null;
        }
        var lengths = lengths(word.term().field());
        var score = weights.of(word);
        float[] worth = null;
        for (var at = next(holders, 0); at < documents.length; at = next(holders, at + 1)) {
            worth = worth == null ? new float[documents.length] : worth;
            worth[at] = score.score(holders.freq(), lengths[at]);
        }
        return worth;
    }

    private float @Nullable [] has(Term term) throws IOException {
        var holders = piece.holders(term);
        if (holders == null) {
            return null;
        }
        float[] worth = null;
        for (var at = next(holders, 0); at < documents.length; at = next(holders, at + 1)) {
            worth = worth == null ? new float[documents.length] : worth;
            worth[at] = 1;
        }
        return worth;
    }

    /** The place, from this one on, of the next document that is among the holders; one behind all when there is none. */
    private int next(PostingsEnum holders, int from) throws IOException {
        var at = from;
        while (at < documents.length) {
            var wanted = documents[at];
            var holder = holders.docID() < wanted ? holders.advance(wanted) : holders.docID();
            if (holder == wanted) {
                return at;
            }
            if (holder == DocIdSetIterator.NO_MORE_DOCS) {
                break;
            }
            do {
                at++;
            } while (at < documents.length && documents[at] < holder);
        }
        return documents.length;
    }

    private float @Nullable [] holding(Check check) throws IOException {
        float[] worth = null;
        for (var at = 0; at < documents.length; at++) {
            if (check.of(documents[at])) {
                worth = worth == null ? new float[documents.length] : worth;
                worth[at] = 1;
            }
        }
        return worth;
    }

    /** Of those that hold somewhere; none, as soon as so many of them no longer can. */
    private List<float[]> holding(List<Clause> clauses, int least) throws IOException {
        var all = new ArrayList<float[]>();
        for (var at = 0; at < clauses.size(); at++) {
            var worth = of(clauses.get(at));
            if (worth != null) {
                all.add(worth);
            }
            if (all.size() + clauses.size() - 1 - at < least) {
                return List.of();
            }
        }
        return all;
    }

    private long[] lengths(String field) throws IOException {
        var known = lengths.get(field);
        if (known == null) {
            known = new long[documents.length];
            Arrays.fill(known, 1);
            var packed = piece.lengths(field);
            for (var at = 0; packed != null && at < documents.length; at++) {
                if (packed.advanceExact(documents[at])) {
                    known[at] = packed.longValue();
                }
            }
            lengths.put(field, known);
        }
        return known;
    }
}
