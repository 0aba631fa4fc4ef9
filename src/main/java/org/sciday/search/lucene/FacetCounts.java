package org.sciday.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.sciday.search.Found.Count;

/**
 * Counts the codes of hits. Few hits are looked at one by one; many are laid over all documents of each code, which costs the same
 * for ten thousand hits as for half a million.
 */
final class FacetCounts {

    /** Fewer hits than one document in so many are looked at one by one; and a code that fewer have is kept as their numbers. */
    private static final int RARE = 64;

    private record Key(Object piece, String field) {}

    /** All documents of a piece that have the code: as bits, or as numbers where they are few. */
    private record Code(String name, @Nullable FixedBitSet bits, int[] documents) {

        long among(FixedBitSet hits) {
            if (bits != null) {
                return FixedBitSet.intersectionCount(bits, hits);
            }
            var count = 0L;
            for (var document : documents) {
                count += hits.get(document) ? 1 : 0;
            }
            return count;
        }
    }

    /** At most {@link #RARE} bits and one number a document for each of its codes. */
    private final Map<Key, List<Code>> known = new ConcurrentHashMap<>();

    List<Count> of(HitSet hits, String facet) throws IOException {
        var field = Fields.codes(facet);
        var counts = new HashMap<String, Long>();
        for (var piece : hits.pieces()) {
            if (piece.count() <= piece.context().reader().maxDoc() / RARE) {
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
        for (var code : codes(piece.context(), field)) {
            var count = code.among(piece.bits());
            if (count > 0) {
                counts.merge(code.name(), count, Long::sum);
            }
        }
    }

    private List<Code> codes(LeafReaderContext leaf, String field) throws IOException {
        var helper = leaf.reader().getCoreCacheHelper();
        var key = new Key(helper.getKey(), field);
        var codes = known.get(key);
        if (codes == null) {
            codes = read(leaf, field);
            if (known.put(key, codes) == null) {
                helper.addClosedListener(piece -> forget(piece, field));
            }
        }
        return codes;
    }

    private void forget(IndexReader.CacheKey piece, String field) {
        known.remove(new Key(piece, field));
    }

    private static List<Code> read(LeafReaderContext leaf, String field) throws IOException {
        var terms = leaf.reader().terms(field);
        if (terms == null) {
            return List.of();
        }
        var codes = new ArrayList<Code>();
        var each = terms.iterator();
        for (var term = each.next(); term != null; term = each.next()) {
            var holders = each.postings(null, PostingsEnum.NONE);
            var name = term.utf8ToString();
            codes.add(each.docFreq() > leaf.reader().maxDoc() / RARE
                    ? new Code(name, bits(leaf, holders), new int[0])
                    : new Code(name, null, numbers(holders, each.docFreq())));
        }
        return List.copyOf(codes);
    }

    private static FixedBitSet bits(LeafReaderContext leaf, PostingsEnum holders) throws IOException {
        var bits = new FixedBitSet(leaf.reader().maxDoc());
        bits.or(holders);
        return bits;
    }

    private static int[] numbers(PostingsEnum holders, int count) throws IOException {
        var numbers = new int[count];
        for (var at = 0; at < count; at++) {
            numbers[at] = holders.nextDoc();
        }
        return numbers;
    }
}
