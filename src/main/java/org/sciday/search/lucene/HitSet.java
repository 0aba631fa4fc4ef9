package org.sciday.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/** All hits of a query, one bit a document: half a million are 62 kB. Segments without any are left out. */
record HitSet(List<Leaf> leaves, int total) {

    record Leaf(LeafReaderContext context, FixedBitSet bits, int count) {}

    static HitSet of(IndexSearcher searcher, Query query) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var leaves = new ArrayList<Leaf>();
        var total = 0;
        for (var context : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorer(context);
            if (scorer != null) {
                var bits = new FixedBitSet(context.reader().maxDoc());
                bits.or(scorer.iterator());
                var live = context.reader().getLiveDocs();
                if (live != null) {
                    live.applyMask(bits, 0);
                }
                var count = bits.cardinality();
                if (count > 0) {
                    leaves.add(new Leaf(context, bits, count));
                    total += count;
                }
            }
        }
        return new HitSet(leaves, total);
    }

    /** The next hit, or something beyond all documents. */
    static int next(FixedBitSet bits, int from) {
        return from >= bits.length() ? Integer.MAX_VALUE : bits.nextSetBit(from);
    }
}
