package org.sciday.notices.reading.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Section;

/**
 * Cuts a notice into sentences. A line ends a sentence, unless it breaks off within brackets or book marks, or in the
 * middle of a long line that has no final mark, as text does that was cut by pages or columns.
 */
public final class Sentences {

    private static final String ENDS = "。！？!?";
    /** No clerk writes longer sentences; what goes on without a full stop is cut, so that reading stays quick. */
    private static final int LONGEST = 3_000;
    private static final int LONG_LINE = 30;
    private static final int LONGEST_BRACKET = 80;
    private static final Pattern FRESH = Pattern.compile(
            "\\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[、.．]|附件|联\\s?系|电\\s?话"
                    + "|邮\\s?箱|电子|地\\s?址|主\\s?送|请|各|[|])");

    private final String text;
    private final TreeSet<Integer> starts = new TreeSet<>();

    private Sentences(Notice notice) {
        this.text = notice.clean();
        notice.outline().walk().map(Section::from).forEach(starts::add);
    }

    public static List<Sentence> of(Notice notice) {
        return notice.once(Sentences.class, () -> List.copyOf(new Sentences(notice).all()));
    }

    private List<Sentence> all() {
        var sentences = new ArrayList<Sentence>();
        var begin = 0;
        for (var i = 0; i < text.length(); i++) {
            if (i > begin && starts.contains(i)) {
                add(sentences, begin, i);
                begin = i;
            }
            if (i - begin >= LONGEST) {
                add(sentences, begin, i);
                begin = i;
            }
            if (text.charAt(i) == '\n' && i == begin) {
                begin = i + 1;
            } else if (ENDS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '\n' && ends(begin, i)) {
                add(sentences, begin, i);
                begin = i + 1;
            }
        }
        add(sentences, begin, text.length());
        return sentences;
    }

    private void add(List<Sentence> sentences, int from, int to) {
        if (!text.substring(from, to).isBlank()) {
            sentences.add(new Sentence(from, text.substring(from, to)));
        }
    }

    private boolean ends(int begin, int line) {
        var next = line + 1;
        while (next < text.length() && next - line < LONGEST_BRACKET && text.charAt(next) == '\n') {
            next++;
        }
        if (next >= text.length()
                || text.charAt(next) == '\n'
                || starts.contains(next)
                || FRESH.matcher(text).region(next, text.length()).lookingAt()) {
            return true;
        }
        if (isOpen(begin, line)) {
            return false;
        }
        var lineStart = text.lastIndexOf('\n', line - 1) + 1;
        var last = line == 0 ? '\n' : text.charAt(line - 1);
        return line - lineStart < LONG_LINE || "。：；！？:;|".indexOf(last) >= 0;
    }

    // An opened bracket that is never closed must not swallow the rest of the notice.
    private boolean isOpen(int begin, int end) {
        var depth = 0;
        for (var i = Math.max(begin, end - LONGEST_BRACKET); i < end; i++) {
            depth = Math.max(0, depth + Sentence.depthOf(text.charAt(i)));
        }
        if (depth == 0) {
            return false;
        }
        var close = text.substring(end, Math.min(text.length(), end + LONGEST_BRACKET));
        return close.matches("(?s)[^。；《（]*?[》）].*");
    }
}
