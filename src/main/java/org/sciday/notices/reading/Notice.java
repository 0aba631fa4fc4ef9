package org.sciday.notices.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A notice that is ready for rules: its text and its outline. One reading uses it in one thread. */
public final class Notice {

    private final NoticeText text;
    private final Outline outline;
    private final Map<Object, Object> known = new HashMap<>();

    private Notice(NoticeText text, Outline outline) {
        this.text = text;
        this.outline = outline;
    }

    public static Notice of(String original) {
        var text = NoticeText.of(original);
        return new Notice(text, Outline.of(text));
    }

    public NoticeText text() {
        return text;
    }

    public Outline outline() {
        return outline;
    }

    public String clean() {
        return text.clean();
    }

    public Span span(int from, int to) {
        return text.span(from, to);
    }

    /** What several rules ask for and is dear to find, such as all days in the text, is found once. */
    @SuppressWarnings("unchecked") // each key is used with one type only
    public <T> T once(Object key, Supplier<T> search) {
        var value = known.get(key);
        if (value == null) {
            value = search.get();
            known.put(key, value);
        }
        return (T) value;
    }
}
