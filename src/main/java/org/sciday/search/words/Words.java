package org.sciday.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts text into words, in one width and case; Chinese by how likely words follow each other. */
public final class Words {

    private static final Analyzer CUTTING = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new HMMChineseTokenizer());
        }
    };

    private static final int SHORT = 24;
    private static final int MANY = 20_000;

    private static final Pattern CLAUSES = Pattern.compile("[\\n\\r。，！？；,!?;：:（）()、]+");

    /** Names of places, kinds and units come again and again, and so do phrases; to cut is what takes longest in making an index. */
    private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();

    private Words() {}

    /** Of each clause by itself: no word goes on behind a comma. */
    public static List<String> of(String text) {
        var words = new ArrayList<String>();
        for (var clause : CLAUSES.split(text)) {
            words.addAll(clause.length() <= SHORT ? known(clause) : cut(clause));
        }
        return words;
    }

    private static List<String> known(String clause) {
        var words = KNOWN.get(clause);
        if (words == null) {
            words = List.copyOf(cut(clause));
            if (KNOWN.size() >= MANY) {
                KNOWN.clear();
            }
            KNOWN.put(clause, words);
        }
        return words;
    }

    private static List<String> cut(String text) {
        var words = new ArrayList<String>();
        try (var stream = CUTTING.tokenStream("", plain(text))) {
            var word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (Character.isLetterOrDigit(Character.codePointAt(word, 0))) {
                    words.add(word.toString());
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    static boolean isChinese(String word) {
        return word.codePoints().anyMatch(Character::isIdeographic);
    }
}
