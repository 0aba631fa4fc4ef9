package org.sciday.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class InquiryTest {

    private static final int DOCUMENTS = 600;

    /** Whether all are in question, or many, or few. */
    private static final List<Filter> FILTERS = List.of(
            new Filter(List.of(), List.of()),
            new Filter(List.of(has("many")), List.of(has("few"))),
            new Filter(List.of(has("many"), has("few")), List.of()));

    private final Random random = new Random(2_024);

    /** Lucene's own queries are what clauses are measured by. */
    @Test
    void findsAndWeighsAsLuceneDoes() throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            fill(directory);
            try (var reader = DirectoryReader.open(directory)) {
                var searcher = new IndexSearcher(reader);
                var terms = new KnownTerms();
                for (var number = 0; number < 150; number++) {
                    var clause = clause(3);
                    for (var filter : FILTERS) {
                        var inquiry = new Inquiry(searcher, terms);
                        var allowed = inquiry.passing(filter);
                        var judged = judged(inquiry, inquiry.among(allowed, clause), clause);
                        var expected = asked(searcher, filter, query(clause));
                        assertThat(judged.keySet()).as(clause.toString()).isEqualTo(expected.keySet());
                        assertThat(judged.entrySet()).as(clause.toString()).allMatch(hit ->
                                Math.abs(hit.getValue() - expected.getOrDefault(hit.getKey(), 0f)) < 1e-3);
                    }
                }
            }
        }
    }

    /** In several pieces, and some are removed again. */
    private void fill(ByteBuffersDirectory directory) throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (var number = 0; number < DOCUMENTS; number++) {
                var document = new Document();
                for (var field : List.of(Fields.TITLE, Fields.BODY)) {
                    var words = IntStream.range(0, 1 + random.nextInt(9)).mapToObj(each -> word()).toList();
                    document.add(new TextField(field, String.join(" ", words), Store.NO));
                }
                document.add(new StringField(Fields.ID, String.valueOf(number), Store.NO));
                document.add(new StringField("kind", random.nextInt(3) == 0 ? "other" : "many", Store.NO));
                document.add(new StringField("kind", random.nextInt(20) == 0 ? "few" : "most", Store.NO));
                writer.addDocument(document);
                if (number % 250 == 249) {
                    writer.commit();
                }
            }
            writer.deleteDocuments(new Term(Fields.ID, "7"), new Term(Fields.ID, "300"));
        }
    }

    private String word() {
        var rank = (int) (30 * Math.pow(random.nextDouble(), 3));
        return rank % 3 + "w" + rank;
    }

    private Clause clause(int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 8)) {
            case 0, 1 -> new Clause.Word(new Term(random.nextBoolean() ? Fields.TITLE : Fields.BODY, word()), 1 + random.nextInt(4));
            case 2 -> new Clause.Begins(Fields.TITLE, random.nextInt(4) + "w1");
            case 3 -> new Clause.Flat(clause(depth - 1), 6);
            case 4 -> new Clause.Best(clauses(depth));
            case 5 -> new Clause.Most(clauses(depth), 1 + random.nextInt(3));
            case 6 -> new Clause.Rather(clause(depth - 1), clause(depth - 1));
            default -> new Clause.Without(clause(depth - 1), clause(depth - 1));
        };
    }

    private List<Clause> clauses(int depth) {
        return IntStream.range(0, 3).mapToObj(each -> clause(depth - 1)).toList();
    }

    private static Clause has(String kind) {
        return new Clause.Has(new Term("kind", kind));
    }

    private static Map<Integer, Float> judged(Inquiry inquiry, HitSet hits, Clause clause) throws IOException {
        var judged = new HashMap<Integer, Float>();
        for (var piece : hits.pieces()) {
            var worth = inquiry.judge(piece).of(clause);
            for (var at = 0; worth != null && at < worth.length; at++) {
                judged.put(piece.context().docBase + piece.documents()[at], worth[at]);
            }
        }
        assertThat(judged).hasSize(hits.total());
        return judged;
    }

    private static Map<Integer, Float> asked(IndexSearcher searcher, Filter filter, Query words) throws IOException {
        var all = new BooleanQuery.Builder().add(words, Occur.MUST);
        filter.needed().forEach(clause -> all.add(query(clause), Occur.FILTER));
        filter.refused().forEach(clause -> all.add(query(clause), Occur.MUST_NOT));
        var asked = new HashMap<Integer, Float>();
        for (var hit : searcher.search(all.build(), DOCUMENTS).scoreDocs) {
            asked.put(hit.doc, hit.score);
        }
        return asked;
    }

    private static Query query(Clause clause) {
        return switch (clause) {
            case Clause.Word word -> new BoostQuery(new TermQuery(word.term()), word.weight());
            case Clause.Has has -> new ConstantScoreQuery(new TermQuery(has.term()));
            case Clause.Begins begins -> new ConstantScoreQuery(new PrefixQuery(new Term(begins.field(), begins.text())));
            case Clause.Flat flat -> new BoostQuery(new ConstantScoreQuery(query(flat.clause())), flat.worth());
            case Clause.Best best -> new DisjunctionMaxQuery(queries(best.ways()), Clause.Best.OTHERS);
            case Clause.Most most -> {
                var parts = new BooleanQuery.Builder().setMinimumNumberShouldMatch(most.least());
                queries(most.parts()).forEach(part -> parts.add(part, Occur.SHOULD));
                yield parts.build();
            }
            case Clause.Rather rather -> both(rather.needed(), rather.better(), Occur.SHOULD);
            case Clause.Without without -> both(without.needed(), without.refused(), Occur.MUST_NOT);
            default -> throw new IllegalArgumentException(clause.toString());
        };
    }

    private static Query both(Clause needed, Clause other, Occur occur) {
        return new BooleanQuery.Builder()
                .add(query(needed), Occur.MUST)
                .add(query(other), occur)
                .build();
    }

    private static List<Query> queries(List<Clause> clauses) {
        return clauses.stream().map(InquiryTest::query).toList();
    }
}
