package org.sciday.notices.reading.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A stretch of text that ends with a full stop, a line or where a numbered part begins. Places count in the
 * clean text.
 */
public record Sentence(int from, String text) {

    private static final Pattern LIST = Pattern.compile("：\\s?[（(]?[1一①][.、）)]?[^；]{2,60}；\\s?[（(]?[2二②]");

    public int to() {
        return from + text.length();
    }

    /** The stretches between semicolons, brackets kept whole; the items of a list (：1.…；2.…) stay together. */
    public List<Sentence> parts() {
        return LIST.matcher(text).find() ? List.of(this) : cut("；;", 0);
    }

    /** The stretches between commas and semicolons, brackets and book marks kept whole. */
    public List<Sentence> clauses() {
        return cut("，；,;", 0);
    }

    private List<Sentence> cut(String marks, int start) {
        var parts = new ArrayList<Sentence>();
        var begin = start;
        var depth = 0;
        for (var i = start; i < text.length(); i++) {
            var sign = text.charAt(i);
            depth = Math.max(0, depth + depthOf(sign));
            if (depth == 0 && marks.indexOf(sign) >= 0) {
                parts.add(new Sentence(from + begin, text.substring(begin, i)));
                begin = i + 1;
            }
        }
        parts.add(new Sentence(from + begin, text.substring(begin)));
        return parts;
    }

    static int depthOf(char sign) {
        if ("（(《“".indexOf(sign) >= 0) {
            return 1;
        }
        return "）)》”".indexOf(sign) >= 0 ? -1 : 0;
    }
}
