package org.sciday.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/** The hits that fit the words best, as many as are wanted: what is soon, new and near a little better. */
final class Fitting {

    /** The worst first. */
    private static final Comparator<FieldDoc> WORST = Comparator.<FieldDoc>comparingDouble(hit -> hit.score)
            .thenComparing(Fitting::id, Comparator.reverseOrder());

    private final Inquiry inquiry;
    private final Clause clause;
    private final int wanted;
    private final PriorityQueue<FieldDoc> best = new PriorityQueue<>(WORST);

    Fitting(Inquiry inquiry, Clause clause, int wanted) {
        this.inquiry = inquiry;
        this.clause = clause;
        this.wanted = wanted;
    }

    List<FieldDoc> of(HitSet hits, Closeness closeness) throws IOException {
        for (var piece : hits.pieces()) {
            add(piece, closeness.in(piece.context().reader()));
        }
        return best.stream().sorted(WORST.reversed()).toList();
    }

    private void add(Hits hits, Closeness.Here closeness) throws IOException {
        var judge = inquiry.judge(hits);
        var worth = judge.of(clause);
        if (worth == null) {
            return;
        }
        var ids = DocValues.getSorted(hits.context().reader(), Fields.ID);
        for (var at = 0; at < worth.length; at++) {
            if (worth[at] > 0 && mayStand(worth[at] + closeness.most())) {
                var document = judge.documents()[at];
                var score = (float) (worth[at] + closeness.of(document));
                if (mayStand(score) && ids.advanceExact(document)) {
                    var id = BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue()));
                    add(new FieldDoc(hits.context().docBase + document, score, new Object[] {score, id}));
                }
            }
        }
    }

    private boolean mayStand(double score) {
        return best.size() < wanted || best.element().score <= score;
    }

    private void add(FieldDoc hit) {
        best.add(hit);
        if (best.size() > wanted) {
            best.remove();
        }
    }

    private static BytesRef id(FieldDoc hit) {
        return (BytesRef) hit.fields[1];
    }
}
