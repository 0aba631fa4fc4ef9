package org.sciday.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;

/**
 * One question while all pieces are asked. What is rarest is read first, and each further clause narrows what is left: while that is
 * much, by the lists of all its terms; where it is little, by looking for just these documents.
 */
final class Inquiry {

    /** To look for a document in a list of holders takes about as long as to read on past so many. */
    private static final int DEAR = 10;

    private final List<Piece> pieces = new ArrayList<>();
    private final Weights weights;
    private final Map<Hits, Judge> judges = new IdentityHashMap<>();

    Inquiry(IndexSearcher searcher, KnownTerms known) {
        searcher.getIndexReader().leaves().forEach(leaf -> pieces.add(new Piece(searcher, leaf, known)));
        this.weights = new Weights(searcher, pieces);
    }

    /** All that pass. */
    HitSet passing(Filter filter) throws IOException {
        var passing = new ArrayList<Hits>();
        for (var piece : pieces) {
            passing.add(passing(piece, filter));
        }
        return HitSet.of(passing);
    }

    /** Those among the hits for which the clause holds. */
    HitSet among(HitSet all, Clause clause) throws IOException {
        var hits = new ArrayList<Hits>();
        for (var some : all.pieces()) {
            hits.add(narrowed(some, clause, true));
        }
        return HitSet.of(hits);
    }

    /** Who judges these. */
    Judge judge(Hits hits) {
        return judges.computeIfAbsent(hits, all -> new Judge(piece(all), weights, all.documents()));
    }

    /** Does the clause hold for so many that can be found, wherever and whenever they are? */
    boolean holds(Clause clause, int enough, long latest) throws IOException {
        var found = 0;
        for (var piece : pieces) {
            var live = piece.reader().getLiveDocs();
            var later = Check.isLater(piece.reader(), latest);
            for (var document : Hits.of(piece.context(), new Holders(piece).of(clause)).documents()) {
                if ((live == null || live.get(document)) && !later.of(document) && ++found == enough) {
                    return true;
                }
            }
        }
        return false;
    }

    private Hits passing(Piece piece, Filter filter) throws IOException {
        var needed = new ArrayList<>(filter.needed());
        var sizes = new IdentityHashMap<Clause, Long>();
        for (var clause : needed) {
            sizes.put(clause, piece.toRead(clause, piece.size()));
        }
        needed.sort(Comparator.comparing(sizes::get));
        var hits = first(piece, needed);
        for (var at = 1; at < needed.size() && hits.count() > 0; at++) {
            hits = narrowed(hits, needed.get(at), true);
        }
        for (var at = 0; at < filter.refused().size() && hits.count() > 0; at++) {
            hits = narrowed(hits, filter.refused().get(at), false);
        }
        return hits;
    }

    private static Hits first(Piece piece, List<Clause> needed) throws IOException {
        var bits = new FixedBitSet(piece.size());
        if (needed.isEmpty()) {
            bits.set(0, bits.length());
        } else {
            new Holders(piece).add(needed.getFirst(), bits);
        }
        var live = piece.reader().getLiveDocs();
        if (live != null) {
            live.applyMask(bits, 0);
        }
        return Hits.of(piece.context(), bits);
    }

    /** @param held those for which it holds, or the others */
    private Hits narrowed(Hits hits, Clause clause, boolean held) throws IOException {
        var piece = piece(hits);
        if (isDear(piece, clause, hits.count())) {
            var bits = new Holders(piece).of(clause);
            if (held) {
                bits.and(hits.bits());
                return Hits.of(hits.context(), bits);
            }
            var others = hits.bits().clone();
            others.andNot(bits);
            return Hits.of(hits.context(), others);
        }
        var judge = judge(hits).narrowed(clause, held);
        var narrowed = Hits.of(hits.context(), judge.documents());
        judges.put(narrowed, judge);
        return narrowed;
    }

    private Piece piece(Hits hits) {
        return pieces.get(hits.context().ord);
    }

    /** Would it take longer to look for so many documents than to read all lists? */
    private static boolean isDear(Piece piece, Clause clause, int documents) throws IOException {
        return !(clause instanceof Clause.There)
                && DEAR * piece.toRead(clause, 2 * documents) >= piece.toRead(clause, Integer.MAX_VALUE);
    }
}
