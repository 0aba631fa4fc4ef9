package org.sciday.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.sciday.search.lucene.Clause.Begins;
import org.sciday.search.lucene.Clause.Best;
import org.sciday.search.lucene.Clause.Flat;
import org.sciday.search.lucene.Clause.Has;
import org.sciday.search.lucene.Clause.Most;
import org.sciday.search.lucene.Clause.Rather;
import org.sciday.search.lucene.Clause.Slipped;
import org.sciday.search.lucene.Clause.Word;
import org.sciday.search.words.Question;
import org.sciday.search.words.Question.Chunk;
import org.sciday.search.words.Question.Part;
import org.sciday.search.words.Sounds;

/** What a question's words ask of a document: strictly, and more loosely when too few hold that. Both share what they are made of. */
final class Wording {

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

    private final List<Part> parts = new ArrayList<>();
    private final List<Clause> exactly = new ArrayList<>();
    private final Clause strictly;

    Wording(Question question) {
        this.strictly = Most.all(question.chunks().stream().map(this::chunk).toList());
    }

    /** Every part of the question, in one of its ways; what was typed in one go may also be there by its sound. */
    Clause strictly() {
        return strictly;
    }

    /**
     * Most parts; those that hold all of them come first.
     *
     * @param doubted also by what sounds or looks alike
     */
    Clause loosely(boolean doubted) {
        var most = new ArrayList<Clause>();
        for (var at = 0; at < parts.size(); at++) {
            var part = exactly.get(at);
            most.add(doubted ? Best.of(List.of(part, alike(parts.get(at)))) : part);
        }
        return new Rather(new Most(most, Math.max(1, (int) (most.size() * MOST))), new Flat(strictly, ALL));
    }

    private Clause chunk(Chunk chunk) {
        var all = new ArrayList<Clause>();
        for (var part : chunk.parts()) {
            var clause = exactly(part);
            parts.add(part);
            exactly.add(clause);
            all.add(clause);
        }
        return all.size() == 1 ? all.getFirst() : Best.of(List.of(Most.all(all), sameSound(chunk.text(), PAIRS)));
    }

    private static Clause exactly(Part part) {
        var ways = new ArrayList<Clause>();
        for (var words : part.ways()) {
            var weight = ways.isEmpty() ? 1 : OTHER_WAY;
            ways.add(Most.all(words.stream().map(word -> anywhere(word, weight)).toList()));
        }
        var pairs = part.pairs();
        if (!pairs.isEmpty()) {
            var together = pairs.stream().<Clause>map(pair -> new Has(new Term(Fields.PAIRS, pair))).toList();
            ways.add(new Flat(Most.all(together), PAIRS));
        }
        if (part.isLatin() && part.text().length() >= LETTERS_FOR_SOUND) {
            ways.add(new Flat(new Begins(Fields.SOUND, part.text()), PAIRS));
            ways.add(new Flat(new Begins(Fields.TITLE, part.text()), PAIRS));
        } else if (part.isSingle()) {
            ways.add(new Flat(new Begins(Fields.PAIRS, part.text()), BODY));
        }
        return Best.of(ways);
    }

    private static Clause anywhere(String word, float weight) {
        return new Best(List.of(
                new Word(new Term(Fields.TITLE, word), weight * TITLE),
                new Word(new Term(Fields.NAMES, word), weight * NAMES),
                new Word(new Term(Fields.BODY, word), weight * BODY)));
    }

    private static Clause alike(Part part) {
        var text = part.text();
        if (part.isLatin()) {
            var slips = slips(text);
            return Best.of(Stream.of(Fields.TITLE, Fields.PINYIN).map(field -> slipped(field, text, slips, 1)).toList());
        }
        var sound = sameSound(text, ALIKE);
        return text.length() < 3 ? sound : Best.of(List.of(sound, slipped(Fields.TITLE, text, 1, 0)));
    }

    private static Clause slipped(String field, String text, int slips, int prefix) {
        return new Flat(new Slipped(field, FuzzyQuery.getFuzzyAutomaton(text, slips, prefix, true)), ALIKE);
    }

    private static Clause sameSound(String words, float worth) {
        return new Flat(new Begins(Fields.SOUND, Sounds.of(words) + Sounds.BEFORE_WORD), worth);
    }

    /** How many letters may be wrong. */
    static int slips(String text) {
        return text.length() >= LETTERS_FOR_TWO_SLIPS ? 2 : text.length() >= LETTERS_FOR_ONE_SLIP ? 1 : 0;
    }
}
