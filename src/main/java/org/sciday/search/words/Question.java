package org.sciday.search.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sciday.shared.Grams;

/** What was typed, cut into parts, all of which a hit should hold; those typed in one go stand together in a chunk. */
public record Question(List<Chunk> chunks) {

    /** Said around what is meant. They are looked for only when nothing else is left. */
    private static final Set<String> FILLERS = Set.of(
            "的", "了", "和", "与", "及", "在", "有", "去", "看", "玩", "想", "带", "我", "我们", "吗", "呢", "啊", "吧", "哪", "哪里", "哪儿",
            "哪些", "什么", "怎么", "怎样", "可以", "能", "一个", "一些", "是", "给", "让", "到", "从", "要", "参加", "适合", "好玩", "免费看", "活动",
            "有没有", "a", "an", "the", "of", "for", "to", "in", "and", "with");

    private static final int MOST = 8;
    private static final int LONGEST_MEANING = 4;

    public Question {
        chunks = List.copyOf(chunks);
    }

    /** Parts between two blanks, without what is said around them. */
    public record Chunk(List<Part> parts) {

        public String text() {
            return parts.stream().map(Part::text).collect(Collectors.joining());
        }
    }

    /**
     * One thing that is meant.
     *
     * @param ways to say it, each as words that must all be there; the first is as typed
     */
    public record Part(String text, List<List<String>> ways) {

        public Part {
            ways = List.copyOf(ways);
        }

        static Part of(String text, List<String> words) {
            var ways = new ArrayList<List<String>>();
            ways.add(words);
            Synonyms.of(text).forEach(other -> ways.add(Words.of(other)));
            return new Part(text, ways);
        }

        /** Typed in Latin letters: English, or pinyin. */
        public boolean isLatin() {
            return text.chars().allMatch(sign -> sign < 0x250);
        }

        public boolean isSingle() {
            return text.codePointCount(0, text.length()) == 1;
        }

        /** Its neighbouring signs, which a title may hold even where it was cut into other words. */
        public Set<String> pairs() {
            return isLatin() ? Set.of() : Grams.pairsOf(text);
        }
    }

    public static Question of(String typed) {
        var chunks = Grams.words(typed).stream().map(Question::partsOf).toList();
        var meant = chunks.stream()
                .map(parts -> parts.stream().filter(part -> !FILLERS.contains(part.text())).toList())
                .toList();
        var nothing = meant.stream().allMatch(List::isEmpty);
        return new Question((nothing ? chunks : meant).stream()
                .filter(parts -> !parts.isEmpty())
                .limit(MOST)
                .map(parts -> new Chunk(parts.subList(0, Math.min(MOST, parts.size()))))
                .toList());
    }

    public List<Part> parts() {
        return chunks.stream().flatMap(chunk -> chunk.parts().stream()).toList();
    }

    public boolean isEmpty() {
        return chunks.isEmpty();
    }

    /** What to mark in a hit: the parts, and what else means the same. */
    public List<String> marks() {
        var marks = new LinkedHashSet<String>();
        for (var part : parts()) {
            marks.add(part.text());
            part.ways().forEach(marks::addAll);
            marks.addAll(Synonyms.of(part.text()));
        }
        return marks.stream().filter(mark -> mark.length() > 1 || parts().size() == 1).toList();
    }

    private static List<Part> partsOf(String chunk) {
        var words = Words.of(chunk);
        var parts = new ArrayList<Part>();
        for (var at = 0; at < words.size(); ) {
            var end = endOfPart(words, at);
            var together = words.subList(at, end);
            parts.add(Part.of(String.join("", together), List.copyOf(together)));
            at = end;
        }
        return parts;
    }

    /** Words that have one meaning together are one part, and so are signs that no word was seen in. */
    private static int endOfPart(List<String> words, int at) {
        for (var end = Math.min(words.size(), at + LONGEST_MEANING); end > at + 1; end--) {
            if (Synonyms.knows(String.join("", words.subList(at, end)))) {
                return end;
            }
        }
        var end = at;
        while (end < words.size() && isLooseSign(words.get(end))) {
            end++;
        }
        return Math.max(end, at + 1);
    }

    private static boolean isLooseSign(String word) {
        return word.length() == 1 && Words.isChinese(word) && !FILLERS.contains(word);
    }
}
