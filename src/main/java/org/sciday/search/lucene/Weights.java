package org.sciday.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/** What a word of a question is worth where it stands, by how many documents of all pieces have it (BM25). */
final class Weights {

    private final IndexSearcher searcher;
    private final List<Piece> pieces;
    private final Map<String, CollectionStatistics> fields = new HashMap<>();
    private final Map<Clause.Word, SimScorer> words = new HashMap<>();

    Weights(IndexSearcher searcher, List<Piece> pieces) {
        this.searcher = searcher;
        this.pieces = pieces;
    }

    /** Of a word that is somewhere in the index. */
    SimScorer of(Clause.Word word) throws IOException {
        var scorer = words.get(word);
        if (scorer == null) {
            scorer = make(word);
            words.put(word, scorer);
        }
        return scorer;
    }

    private SimScorer make(Clause.Word word) throws IOException {
        var documents = 0L;
        var times = 0L;
        for (var piece : pieces) {
            var place = piece.place(word.term());
            documents += place.documents();
            times += place.times();
        }
        var term = new TermStatistics(word.term().bytes(), documents, times);
        return searcher.getSimilarity().scorer(word.weight(), field(word.term().field()), term);
    }

    private CollectionStatistics field(String name) throws IOException {
        var known = fields.get(name);
        if (known == null) {
            known = searcher.collectionStatistics(name);
            if (known == null) {
                throw new IllegalStateException("A word in a field that is empty: " + name);
            }
            fields.put(name, known);
        }
        return known;
    }
}
