package org.sciday.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** One piece of an index while one question is asked of it: reads terms, with the same buffers again and again. */
final class Piece {

    /** What is read of one field. */
    private static final class Column {
        private final TermsEnum terms;
        private @Nullable PostingsEnum plain;
        private @Nullable PostingsEnum counted;

        Column(TermsEnum terms) {
            this.terms = terms;
        }
    }

    private final IndexSearcher searcher;
    private final LeafReaderContext context;
    private final KnownTerms known;
    private final Map<String, Column> columns = new HashMap<>();

    Piece(IndexSearcher searcher, LeafReaderContext context, KnownTerms known) {
        this.searcher = searcher;
        this.context = context;
        this.known = known;
    }

    LeafReaderContext context() {
        return context;
    }

    LeafReader reader() {
        return context.reader();
    }

    /** Those that were removed included. */
    int size() {
        return context.reader().maxDoc();
    }

    KnownTerms.Place place(Term term) throws IOException {
        return known.of(context.reader(), term);
    }

    /** How many documents the lists of all terms of the clause hold, of each no more than so many. */
    long toRead(Clause clause, int most) throws IOException {
        return switch (clause) {
            case Clause.Word word -> Math.min(most, place(word.term()).documents());
            case Clause.Has has -> Math.min(most, place(has.term()).documents());
            case Clause.HasAny any -> Math.min(most, size());
            case Clause.Later later -> Math.min(most, size());
            case Clause.Asked asked -> Math.min(most, size());
            case Clause.There there -> Math.min(most, size());
            case Clause.Begins begins -> 0;
            case Clause.Slipped slipped -> 0;
            case Clause.Flat flat -> toRead(flat.clause(), most);
            case Clause.Rather rather -> toRead(rather.needed(), most);
            case Clause.Best best -> toRead(best.ways(), most);
            case Clause.Most parts -> toRead(parts.parts(), most);
            case Clause.Without without -> toRead(List.of(without.needed(), without.refused()), most);
        };
    }

    private long toRead(List<Clause> clauses, int most) throws IOException {
        var sum = 0L;
        for (var clause : clauses) {
            sum += toRead(clause, most);
        }
        return sum;
    }

    /** The documents that hold the term; nothing when there are none. To be read before the next of the field are asked for. */
    @Nullable PostingsEnum holders(Term term) throws IOException {
        var state = place(term).state();
        if (state == null) {
            return null;
        }
        var column = at(term, state);
        column.plain = column.terms.postings(column.plain, PostingsEnum.NONE);
        return column.plain;
    }

    /** The same with how often it stands there. */
    @Nullable PostingsEnum counted(Term term) throws IOException {
        var state = place(term).state();
        if (state == null) {
            return null;
        }
        var column = at(term, state);
        column.counted = column.terms.postings(column.counted, PostingsEnum.FREQS);
        return column.counted;
    }

    /** How long the texts of a field are, as Lucene packs it. */
    @Nullable NumericDocValues lengths(String field) throws IOException {
        return context.reader().getNormValues(field);
    }

    void add(Query query, FixedBitSet bits) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var hits = weight.scorer(context);
        if (hits != null) {
            bits.or(hits.iterator());
        }
    }

    void addBeginning(String field, String text, FixedBitSet bits) throws IOException {
        var prefix = new BytesRef(text);
        var terms = column(field).terms;
        if (terms.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
            return;
        }
        PostingsEnum holders = null;
        for (var term = terms.term(); term != null && StringHelper.startsWith(term, prefix); term = terms.next()) {
            holders = terms.postings(holders, PostingsEnum.NONE);
            bits.or(holders);
        }
    }

    void addSlipped(Clause.Slipped slipped, FixedBitSet bits) throws IOException {
        var terms = context.reader().terms(slipped.field());
        if (terms == null) {
            return;
        }
        var each = slipped.nearly().getTermsEnum(terms);
        PostingsEnum holders = null;
        while (each.next() != null) {
            holders = each.postings(holders, PostingsEnum.NONE);
            bits.or(holders);
        }
    }

    private Column at(Term term, TermState state) throws IOException {
        var column = column(term.field());
        column.terms.seekExact(term.bytes(), state);
        return column;
    }

    private Column column(String field) throws IOException {
        var column = columns.get(field);
        if (column == null) {
            var terms = context.reader().terms(field);
            column = new Column(terms == null ? TermsEnum.EMPTY : terms.iterator());
            columns.put(field, column);
        }
        return column;
    }
}
