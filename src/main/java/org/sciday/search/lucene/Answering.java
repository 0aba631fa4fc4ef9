package org.sciday.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.sciday.search.Found;
import org.sciday.search.Found.Count;
import org.sciday.search.Search;

/** Tells of the hits of a question what was asked: the first in order, and counts among all of them. */
record Answering(Inquiry inquiry, Ranking ranking, Search search, List<String> marks, FacetCounts facets) {

    /** @param words for which the hits hold, if any were asked for */
    Found of(HitSet hits, @Nullable Clause words) throws IOException {
        var first = ranking.first(hits, inquiry, words);
        var from = Math.min(Cursor.from(search), first.size());
        var ids = first.subList(from, first.size()).stream()
                .map(hit -> LuceneDocuments.id((BytesRef) hit.fields[1]))
                .toList();
        var full = !ids.isEmpty() && ids.size() == search.part().size();
        var next = full ? Cursor.of(first.getLast(), from + ids.size(), search.order()) : null;
        return new Found(ids, hits.total(), false, next, counts(hits, words), marks);
    }

    private Map<String, List<Count>> counts(HitSet hits, @Nullable Clause words) throws IOException {
        var counts = new HashMap<String, List<Count>>();
        for (var facet : search.facets()) {
            counts.put(facet, facets.of(search.narrows(facet) ? widened(facet, words) : hits, facet));
        }
        return counts;
    }

    /** The hits there would be if the question did not narrow the field. */
    private HitSet widened(String field, @Nullable Clause words) throws IOException {
        var allowed = inquiry.passing(Filter.of(search.without(field)));
        return words == null ? allowed : inquiry.among(allowed, words);
    }
}
