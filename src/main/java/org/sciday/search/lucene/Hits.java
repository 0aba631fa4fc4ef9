package org.sciday.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The hits in one piece: many as bits, few as numbers in rising order, and each as the other when it is asked for. */
final class Hits {

    private final LeafReaderContext context;
    private final int count;
    private @Nullable FixedBitSet bits;
    private int @Nullable [] documents;

    private Hits(LeafReaderContext context, int count, @Nullable FixedBitSet bits, int @Nullable [] documents) {
        this.context = context;
        this.count = count;
        this.bits = bits;
        this.documents = documents;
    }

    static Hits of(LeafReaderContext context, FixedBitSet bits) {
        return new Hits(context, bits.cardinality(), bits, null);
    }

    static Hits of(LeafReaderContext context, int[] documents) {
        return new Hits(context, documents.length, null, documents);
    }

    LeafReaderContext context() {
        return context;
    }

    int count() {
        return count;
    }

    int[] documents() {
        var numbers = documents;
        if (numbers == null) {
            numbers = new int[count];
            var all = bits();
            for (int at = 0, bit = 0; at < count; at++, bit++) {
                bit = all.nextSetBit(bit);
                numbers[at] = bit;
            }
            documents = numbers;
        }
        return numbers;
    }

    /** To be read only. */
    FixedBitSet bits() {
        var all = bits;
        if (all == null) {
            all = new FixedBitSet(context.reader().maxDoc());
            for (var document : documents()) {
                all.set(document);
            }
            bits = all;
        }
        return all;
    }

    DocIdSetIterator iterator() {
        return new BitSetIterator(bits(), count);
    }
}
