package org.sciday.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.FixedBitSet;

/** All documents of a piece for which a clause holds, as bits: each term is read once from its beginning to its end. */
final class Holders {

    private final Piece piece;

    Holders(Piece piece) {
        this.piece = piece;
    }

    FixedBitSet of(Clause clause) throws IOException {
        var bits = new FixedBitSet(piece.size());
        add(clause, bits);
        return bits;
    }

    void add(Clause clause, FixedBitSet bits) throws IOException {
        switch (clause) {
            case Clause.Word word -> add(word.term(), bits);
            case Clause.Has has -> add(has.term(), bits);
            case Clause.Begins begins -> piece.addBeginning(begins.field(), begins.text(), bits);
            case Clause.Slipped slipped -> piece.addSlipped(slipped, bits);
            case Clause.HasAny any -> bits.or(DocValues.getSortedSet(piece.reader(), any.field()));
            case Clause.Later later ->
                piece.add(LongPoint.newRangeQuery(Fields.SINCE, later.latest() + 1, Long.MAX_VALUE), bits);
            case Clause.Asked asked -> piece.add(asked.query(), bits);
            case Clause.There there -> throw new IllegalStateException("Is judged where it is in question");
            case Clause.Without without -> {
                var held = of(without.needed());
                held.andNot(of(without.refused()));
                bits.or(held);
            }
            case Clause.Flat flat -> add(flat.clause(), bits);
            case Clause.Rather rather -> add(rather.needed(), bits);
            case Clause.Best best -> addAny(best.ways(), bits);
            case Clause.Most most -> {
                if (most.least() == 1) {
                    addAny(most.parts(), bits);
                } else if (most.least() == most.parts().size()) {
                    bits.or(all(most.parts()));
                } else {
                    bits.or(most(most));
                }
            }
        }
    }

    private void add(Term term, FixedBitSet bits) throws IOException {
        var holders = piece.holders(term);
        if (holders != null) {
            bits.or(holders);
        }
    }

    private void addAny(List<Clause> ways, FixedBitSet bits) throws IOException {
        for (var way : ways) {
            add(way, bits);
        }
    }

    private FixedBitSet all(List<Clause> parts) throws IOException {
        var bits = of(parts.getFirst());
        for (var part : parts.subList(1, parts.size())) {
            if (bits.scanIsEmpty()) {
                break;
            }
            bits.and(of(part));
        }
        return bits;
    }

    private FixedBitSet most(Clause.Most most) throws IOException {
        var held = new FixedBitSet[most.least()]; // by more parts than the number says
        for (var at = 0; at < held.length; at++) {
            held[at] = new FixedBitSet(piece.size());
        }
        for (var part : most.parts()) {
            var bits = of(part);
            for (var at = held.length - 1; at > 0; at--) {
                var again = held[at - 1].clone();
                again.and(bits);
                held[at].or(again);
            }
            held[0].or(bits);
        }
        return held[held.length - 1];
    }
}
