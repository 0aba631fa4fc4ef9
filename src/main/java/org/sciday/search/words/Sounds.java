package org.sciday.search.words;

import com.github.promeg.pinyinhelper.Pinyin;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How words sound in pinyin, without tones. Indexes hold each sound with its word, as {@code konglong|恐龙}: the beginning of
 * a sound leads to words, and so does a wrong word of the right sound.
 */
public final class Sounds {

    public static final char BEFORE_WORD = '|';
    private static final int LONGEST = 24;
    private static final int LEAST_INITIALS = 3;

    private Sounds() {}

    /** konglong for 恐龙; what is not Chinese stays as it is. */
    public static String of(String word) {
        var sound = new StringBuilder();
        for (var i = 0; i < word.length(); i++) {
            sound.append(syllable(word.charAt(i)));
        }
        return sound.toString();
    }

    /** Everything by whose sound a document is found: words, neighbouring words and whole names. */
    public static Set<String> termsOf(List<String> words, Collection<String> names) {
        var terms = new LinkedHashSet<String>();
        for (var i = 0; i < words.size(); i++) {
            add(words.get(i), terms);
            if (i + 1 < words.size()) {
                add(words.get(i) + words.get(i + 1), terms);
            }
        }
        names.forEach(name -> add(Words.plain(name), terms));
        return terms;
    }

    /** The word of a term of the index. */
    public static String wordOf(String term) {
        return term.substring(term.indexOf(BEFORE_WORD) + 1);
    }

    private static void add(String word, Set<String> terms) {
        if (word.length() < 2 || word.length() > LONGEST || !Words.isChinese(word)) {
            return;
        }
        terms.add(of(word) + BEFORE_WORD + word);
        if (word.length() >= LEAST_INITIALS) {
            terms.add(initials(word) + BEFORE_WORD + word);
        }
    }

    private static String initials(String word) {
        var initials = new StringBuilder();
        for (var i = 0; i < word.length(); i++) {
            initials.append(syllable(word.charAt(i)).charAt(0));
        }
        return initials.toString();
    }

    private static String syllable(char sign) {
        return Pinyin.isChinese(sign) ? Pinyin.toPinyin(sign).toLowerCase(Locale.ROOT) : String.valueOf(sign);
    }
}
