package org.sciday.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.sciday.search.Condition.Within;
import org.sciday.search.Span;

/** Of what is on in several places, only that which is in the circle within the span. All else passes: other filters know it. */
final class ThereThen extends Query {

    private static final float COST = 30;

    private final Within circle;
    private final long from;
    private final long to;

    ThereThen(Within circle, Span span) {
        this.circle = circle;
        this.from = PackedSpan.minute(span.from());
        this.to = PackedSpan.minute(span.to());
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, judging(leaf)));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return DocValues.isCacheable(leaf, Fields.OCCASIONS);
            }
        };
    }

    private TwoPhaseIterator judging(LeafReaderContext leaf) throws IOException {
        var occasions = DocValues.getBinary(leaf.reader(), Fields.OCCASIONS);
        var all = DocIdSetIterator.all(leaf.reader().maxDoc());
        return new TwoPhaseIterator(all) {
            @Override
            public boolean matches() throws IOException {
                return !occasions.advanceExact(all.docID())
                        || PackedOccasions.nearest(occasions.binaryValue(), circle.centre(), from, to) <= circle.metres();
            }

            @Override
            public float matchCost() {
                return COST;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ThereThen query && query.circle.equals(circle) && query.from == from && query.to == to;
    }

    @Override
    public int hashCode() {
        return circle.hashCode() * 31 + Long.hashCode(from * 31 + to);
    }

    @Override
    public String toString(String field) {
        return circle + " from " + from + " to " + to;
    }
}
