package org.sciday.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.sciday.search.Found;
import org.sciday.search.Found.Count;
import org.sciday.search.Search;
import org.sciday.search.words.Question;

/** Answers one question: all hits are counted without judging them, the first ones are judged without visiting all. */
final class Searching {

    /** Fewer hits than these are followed by what is nearly meant. */
    private static final int ENOUGH = 5;

    private final FacetCounts facets;

    Searching(FacetCounts facets) {
        this.facets = facets;
    }

    Found find(IndexSearcher searcher, Search search) throws IOException {
        var question = Question.of(search.words());
        if (question.isEmpty()) {
            var words = search.words().isBlank() ? null : new MatchNoDocsQuery();
            return answer(searcher, search, question, words, hits(searcher, search, words));
        }
        var strictly = LuceneQueries.strictly(question);
        var strict = hits(searcher, search, strictly);
        if (strict.total() >= ENOUGH) {
            return answer(searcher, search, question, strictly, strict);
        }
        var loosely = LuceneQueries.loosely(question, !isKnown(searcher, search, strictly));
        var loose = hits(searcher, search, loosely);
        return answer(searcher, search, question, loosely, loose).withLoosely(loose.total() > strict.total());
    }

    /** Words that others have are right, however few have them here. */
    private static boolean isKnown(IndexSearcher searcher, Search search, Query strictly) throws IOException {
        var anywhere = new ConstantScoreQuery(joined(strictly, search.anywhere()));
        return searcher.search(anywhere, ENOUGH).scoreDocs.length == ENOUGH;
    }

    private static HitSet hits(IndexSearcher searcher, Search search, @Nullable Query words) throws IOException {
        return HitSet.of(searcher, joined(words, search));
    }

    private Found answer(
            IndexSearcher searcher, Search search, Question question, @Nullable Query words, HitSet all)
            throws IOException {
        var counts = counts(searcher, search, words, all);
        var first = new Ranking(searcher, search).first(all, words);
        var hits = new ArrayList<UUID>();
        var from = Cursor.from(search);
        for (var at = from; at < first.scoreDocs.length && hits.size() < search.part().size(); at++) {
            hits.add(id(searcher, first.scoreDocs[at]));
        }
        var full = !hits.isEmpty() && hits.size() == search.part().size();
        var next = full ? Cursor.of(Ranking.last(first), from + hits.size(), search.order()) : null;
        return new Found(hits, all.total(), false, next, counts, question.marks());
    }

    private static Query joined(@Nullable Query words, Search search) {
        var filter = LuceneQueries.filter(search);
        return words == null
                ? filter
                : new BooleanQuery.Builder()
                        .add(words, Occur.MUST)
                        .add(filter, Occur.FILTER)
                        .build();
    }

    private Map<String, List<Count>> counts(IndexSearcher searcher, Search search, @Nullable Query words, HitSet all)
            throws IOException {
        var counts = new HashMap<String, List<Count>>();
        for (var facet : search.facets()) {
            var among = search.narrows(facet) ? hits(searcher, search.without(facet), words) : all;
            counts.put(facet, facets.of(among, facet));
        }
        return counts;
    }

    private static UUID id(IndexSearcher searcher, ScoreDoc hit) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
        var ids = DocValues.getSorted(leaf.reader(), Fields.ID);
        if (!ids.advanceExact(hit.doc - leaf.docBase)) {
            throw new IllegalStateException("A document without an id");
        }
        return LuceneDocuments.id(ids.lookupOrd(ids.ordValue()));
    }
}
