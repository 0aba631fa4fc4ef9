package org.sciday.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.sciday.search.words.Question;
import org.sciday.search.words.Sounds;
import org.sciday.shared.Grams;

/** The words of an index, read off its terms: what a beginning may become, and what a wrong word may have meant. */
final class Dictionary {

    /** So many terms are looked at, at most. */
    private static final int PATIENCE = 3_000;

    private static final int PREFIX = 1;

    private final IndexReader reader;

    Dictionary(IndexReader reader) {
        this.reader = reader;
    }

    List<String> suggest(String typed, int limit) throws IOException {
        var plain = Grams.fold(typed);
        if (plain.isEmpty()) {
            return List.of();
        }
        var latin = plain.chars().allMatch(sign -> sign < 0x250);
        if (latin && plain.length() < 2) {
            return List.of();
        }
        var words = words(Sounds.of(plain), word -> latin || word.startsWith(plain));
        words.remove(plain);
        return best(words, limit);
    }

    Optional<String> didYouMean(String typed) throws IOException {
        var better = new ArrayList<String>();
        var changed = false;
        for (var part : Question.of(typed).parts()) {
            var other = isKnown(part) ? Optional.<String>empty() : meant(part);
            changed |= other.isPresent();
            better.add(other.orElse(part.text()));
        }
        return changed ? Optional.of(String.join(" ", better)) : Optional.empty();
    }

    private boolean isKnown(Question.Part part) throws IOException {
        for (var field : List.of(Fields.TITLE, Fields.NAMES, Fields.BODY, Fields.PAIRS)) {
            if (reader.docFreq(new Term(field, part.text())) > 0) {
                return true;
            }
        }
        return part.isLatin() && !words(part.text(), word -> true).isEmpty();
    }

    /** A word of the same sound; else, of what is typed in letters, one of a sound that is nearly the same. */
    private Optional<String> meant(Question.Part part) throws IOException {
        var sound = part.isLatin() ? nearest(part.text()) : Optional.of(Sounds.of(part.text()));
        if (sound.isEmpty()) {
            return Optional.empty();
        }
        return best(words(sound.get() + Sounds.BEFORE_WORD, word -> true), 1).stream().findFirst();
    }

    private Optional<String> nearest(String letters) throws IOException {
        var slips = Wording.slips(letters);
        var found = new HashMap<String, Integer>();
        for (var leaf : reader.leaves()) {
            var terms = leaf.reader().terms(Fields.PINYIN);
            if (terms != null && slips > 0) {
                var alike = new FuzzyTermsEnum(terms, new Term(Fields.PINYIN, letters), slips, PREFIX, true);
                for (var term = alike.next(); term != null; term = alike.next()) {
                    found.merge(term.utf8ToString(), alike.docFreq(), Integer::sum);
                }
            }
        }
        return best(found, 1).stream().findFirst();
    }

    /** The words whose sound begins so, and how many documents have them. */
    private Map<String, Integer> words(String sound, Predicate<String> wanted) throws IOException {
        var words = new HashMap<String, Integer>();
        var prefix = new BytesRef(sound);
        for (var leaf : reader.leaves()) {
            var terms = leaf.reader().terms(Fields.SOUND);
            if (terms == null) {
                continue;
            }
            var each = terms.iterator();
            if (each.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
                continue;
            }
            var term = each.term();
            for (var looked = 0; term != null && looked < PATIENCE && StringHelper.startsWith(term, prefix); looked++) {
                var word = Sounds.wordOf(term.utf8ToString());
                if (wanted.test(word)) {
                    words.merge(word, each.docFreq(), Integer::sum);
                }
                term = each.next();
            }
        }
        return words;
    }

    private static List<String> best(Map<String, Integer> words, int limit) {
        return words.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }
}
