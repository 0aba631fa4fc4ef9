package org.sciday.search.lucene;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.sciday.search.Condition;
import org.sciday.search.Search;
import org.sciday.search.words.Question;
import org.sciday.search.words.Question.Part;
import org.sciday.search.words.Sounds;

/** Questions as Lucene asks them. */
final class LuceneQueries {

    private static final float TITLE = 4;
    private static final float NAMES = 2.5f;
    private static final float BODY = 1;
    private static final float PAIRS = 6;
    private static final float OTHER_WAY = 0.6f;
    private static final float ALIKE = 2;
    private static final float ALL = 100;

    /** The share of the parts that a loose hit holds, rounded down. */
    private static final double MOST = 0.67;

    private static final int LETTERS_FOR_SOUND = 3;
    private static final int LETTERS_FOR_ONE_SLIP = 4;
    private static final int LETTERS_FOR_TWO_SLIPS = 8;

    /** Moments are rounded down so far that filters asked by many are the same filter. */
    private static final long MINUTES = 5;

    private LuceneQueries() {}

    /** All that may be found and fulfils the conditions. */
    static Query filter(Search search) {
        var filter = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.FILTER);
        search.conditions().forEach(condition -> {
            switch (condition) {
                case Condition.AnyOf any -> filter.add(codes(any.field(), List.copyOf(any.codes())), Occur.FILTER);
                case Condition.NoneOf none -> filter.add(codes(none.field(), List.copyOf(none.codes())), Occur.MUST_NOT);
                case Condition.IfAny any -> filter.add(others(any.field(), List.copyOf(any.codes())), Occur.MUST_NOT);
                case Condition.During during -> {
                    var from = PackedSpan.minute(during.span().from()) / MINUTES * MINUTES;
                    var to = PackedSpan.minute(during.span().to()) - 1;
                    var on = LongRange.newIntersectsQuery(Fields.ON, new long[] {from}, new long[] {Math.max(from, to)});
                    filter.add(on, Occur.FILTER);
                }
                case Condition.OnDays days -> filter.add(oneOf(days.field(), days.codes()), Occur.FILTER);
                case Condition.Within within -> {
                    var centre = within.centre();
                    filter.add(
                            LatLonPoint.newDistanceQuery(Fields.PLACE, centre.lat(), centre.lon(), within.metres()),
                            Occur.FILTER);
                    filter.add(new ThereThen(within, search.span()), Occur.FILTER);
                }
            }
        });
        var later = search.now().getEpochSecond() / 60 * 60 + 1;
        return filter.add(LongPoint.newRangeQuery(Fields.SINCE, later, Long.MAX_VALUE), Occur.MUST_NOT)
                .build();
    }

    private static Query codes(String field, List<String> codes) {
        var name = Fields.codes(field);
        return codes.size() == 1
                ? new TermQuery(new Term(name, codes.getFirst()))
                : new TermInSetQuery(name, codes.stream().map(BytesRef::new).toList());
    }

    /** Few codes that many documents have: read along, since they hardly come again in the same set. */
    private static Query oneOf(String field, Set<String> codes) {
        var any = new BooleanQuery.Builder();
        codes.forEach(code -> any.add(new TermQuery(new Term(Fields.codes(field), code)), Occur.SHOULD));
        return any.build();
    }

    /** What has codes in the field, but none of these. */
    private static Query others(String field, List<String> codes) {
        return new BooleanQuery.Builder()
                .add(new FieldExistsQuery(Fields.codes(field)), Occur.FILTER)
                .add(codes(field, codes), Occur.MUST_NOT)
                .build();
    }

    /** Every part of the question, in one of its ways; what was typed in one go may also be there by its sound. */
    static Query strictly(Question question) {
        var all = new BooleanQuery.Builder();
        for (var chunk : question.chunks()) {
            var parts = new BooleanQuery.Builder();
            chunk.parts().forEach(part -> parts.add(exactly(part), Occur.MUST));
            all.add(chunk.parts().size() == 1 ? parts.build() : best(parts.build(), sameSound(chunk.text(), PAIRS)), Occur.MUST);
        }
        return all.build();
    }

    /**
     * Most parts; those that hold all of them come first.
     *
     * @param doubted also by what sounds or looks alike
     */
    static Query loosely(Question question, boolean doubted) {
        var most = new BooleanQuery.Builder();
        question.parts().forEach(part ->
                most.add(doubted ? best(exactly(part), alike(part)) : exactly(part), Occur.SHOULD));
        most.setMinimumNumberShouldMatch(Math.max(1, (int) (question.parts().size() * MOST)));
        return new BooleanQuery.Builder()
                .add(most.build(), Occur.MUST)
                .add(new BoostQuery(new ConstantScoreQuery(strictly(question)), ALL), Occur.SHOULD)
                .build();
    }

    private static Query exactly(Part part) {
        var ways = new ArrayList<Query>();
        for (var words : part.ways()) {
            var way = new BooleanQuery.Builder();
            words.forEach(word -> way.add(anywhere(word), Occur.MUST));
            ways.add(ways.isEmpty() ? way.build() : new BoostQuery(way.build(), OTHER_WAY));
        }
        var pairs = part.pairs();
        if (!pairs.isEmpty()) {
            var together = new BooleanQuery.Builder();
            pairs.forEach(pair -> together.add(new TermQuery(new Term(Fields.PAIRS, pair)), Occur.FILTER));
            ways.add(constant(together.build(), PAIRS));
        }
        if (part.isLatin() && part.text().length() >= LETTERS_FOR_SOUND) {
            ways.add(constant(new PrefixQuery(new Term(Fields.SOUND, part.text())), PAIRS));
            ways.add(constant(new PrefixQuery(new Term(Fields.TITLE, part.text())), PAIRS));
        } else if (part.isSingle()) {
            ways.add(constant(new PrefixQuery(new Term(Fields.PAIRS, part.text())), BODY));
        }
        return best(ways.toArray(Query[]::new));
    }

    private static Query anywhere(String word) {
        return best(
                new BoostQuery(new TermQuery(new Term(Fields.TITLE, word)), TITLE),
                new BoostQuery(new TermQuery(new Term(Fields.NAMES, word)), NAMES),
                new BoostQuery(new TermQuery(new Term(Fields.BODY, word)), BODY));
    }

    private static Query alike(Part part) {
        var slips = slips(part.text());
        if (part.isLatin()) {
            return best(
                    constant(new FuzzyQuery(new Term(Fields.TITLE, part.text()), slips, 1), ALIKE),
                    constant(new FuzzyQuery(new Term(Fields.PINYIN, part.text()), slips, 1), ALIKE));
        }
        var sound = sameSound(part.text(), ALIKE);
        return part.text().length() < 3
                ? sound
                : best(sound, constant(new FuzzyQuery(new Term(Fields.TITLE, part.text()), 1, 0), ALIKE));
    }

    private static Query sameSound(String words, float score) {
        return constant(new PrefixQuery(new Term(Fields.SOUND, Sounds.of(words) + Sounds.BEFORE_WORD)), score);
    }

    /** How many letters may be wrong. */
    static int slips(String text) {
        return text.length() >= LETTERS_FOR_TWO_SLIPS ? 2 : text.length() >= LETTERS_FOR_ONE_SLIP ? 1 : 0;
    }

    /** How well hits fit, a little better when they are soon, new and near. */
    static Query ranked(Query words, Query hits, Search search) {
        var day = search.now().getEpochSecond() / Duration.ofDays(1).toSeconds() * Duration.ofDays(1).toSeconds();
        var soon = PackedSpan.minute(Instant.ofEpochSecond(day));
        var ranked = new BooleanQuery.Builder().add(words, Occur.MUST).add(hits, Occur.FILTER);
        ranked.add(LongField.newDistanceFeatureQuery(Fields.STARTS, 2, soon, Duration.ofDays(3).toMinutes()), Occur.SHOULD);
        ranked.add(LongField.newDistanceFeatureQuery(Fields.SINCE, 1, day, Duration.ofDays(7).toSeconds()), Occur.SHOULD);
        var near = search.near();
        if (near != null) {
            ranked.add(
                    LatLonPoint.newDistanceFeatureQuery(Fields.PLACE, 4, near.lat(), near.lon(), 5_000), Occur.SHOULD);
        }
        return ranked.build();
    }

    private static Query best(Query... queries) {
        return queries.length == 1 ? queries[0] : new DisjunctionMaxQuery(List.of(queries), 0.1f);
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
