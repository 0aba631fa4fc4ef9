package org.sciday.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.sciday.search.Found.Count;

/**
 * Counts the codes of hits. Few hits are looked at one by one; of many, the bits of each frequent code are laid over the bits
 * of the hits, which costs the same for ten thousand hits as for half a million.
 */
final class FacetCounts {

    private static final int FEW = 3_000;

    /** A code that fewer documents than one in so many have is counted along its postings. */
    private static final int RARE = 64;

    private record Key(Object segment, String field) {}

    /** The bits of the frequent codes of one segment: at most {@link #RARE} times its size for a code a document. */
    private final Map<Key, Map<BytesRef, FixedBitSet>> frequent = new ConcurrentHashMap<>();

    List<Count> of(HitSet hits, String facet) throws IOException {
        var field = Fields.codes(facet);
        var counts = new HashMap<String, Long>();
        for (var piece : hits.pieces()) {
            if (piece.count() <= FEW) {
                oneByOne(piece, field, counts);
            } else {
                together(piece, field, counts);
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Count::hits).reversed().thenComparing(Count::code))
                .toList();
    }

    private static void oneByOne(Hits piece, String field, Map<String, Long> counts) throws IOException {
        var codes = DocValues.getSortedSet(piece.context().reader(), field);
        var hits = new int[Math.toIntExact(codes.getValueCount())];
        for (var document : piece.documents()) {
            if (codes.advanceExact(document)) {
                for (var i = 0; i < codes.docValueCount(); i++) {
                    hits[(int) codes.nextOrd()]++;
                }
            }
        }
        for (var code = 0; code < hits.length; code++) {
            if (hits[code] > 0) {
                counts.merge(codes.lookupOrd(code).utf8ToString(), (long) hits[code], Long::sum);
            }
        }
    }

    private void together(Hits piece, String field, Map<String, Long> counts) throws IOException {
        var terms = piece.context().reader().terms(field);
        if (terms == null) {
            return;
        }
        var known = bits(piece.context(), field);
        var each = terms.iterator();
        PostingsEnum postings = null;
        for (var term = each.next(); term != null; term = each.next()) {
            var bits = known.get(term);
            long count;
            if (bits != null) {
                count = FixedBitSet.intersectionCount(bits, piece.bits());
            } else {
                postings = each.postings(postings, PostingsEnum.NONE);
                count = along(postings, piece.bits());
            }
            if (count > 0) {
                counts.merge(term.utf8ToString(), count, Long::sum);
            }
        }
    }

    private static long along(PostingsEnum postings, FixedBitSet hits) throws IOException {
        var count = 0L;
        for (var at = postings.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = postings.nextDoc()) {
            if (hits.get(at)) {
                count++;
            }
        }
        return count;
    }

    private Map<BytesRef, FixedBitSet> bits(LeafReaderContext leaf, String field) throws IOException {
        var helper = leaf.reader().getCoreCacheHelper();
        if (helper == null) {
            return Map.of();
        }
        var key = new Key(helper.getKey(), field);
        var known = frequent.get(key);
        if (known == null) {
            known = read(leaf, field);
            if (frequent.put(key, known) == null) {
                helper.addClosedListener(segment -> forget(segment, field));
            }
        }
        return known;
    }

    private void forget(IndexReader.CacheKey segment, String field) {
        frequent.remove(new Key(segment, field));
    }

    private static Map<BytesRef, FixedBitSet> read(LeafReaderContext leaf, String field) throws IOException {
        var bits = new HashMap<BytesRef, FixedBitSet>();
        var terms = leaf.reader().terms(field);
        if (terms == null) {
            return bits;
        }
        var documents = leaf.reader().maxDoc();
        var each = terms.iterator();
        for (var term = each.next(); term != null; term = each.next()) {
            if (each.docFreq() > documents / RARE) {
                var set = new FixedBitSet(documents);
                set.or(each.postings(null, PostingsEnum.NONE));
                bits.put(BytesRef.deepCopyOf(term), set);
            }
        }
        return bits;
    }
}
