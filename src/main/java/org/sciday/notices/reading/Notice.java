package org.sciday.notices.reading;

/** A notice that is ready for rules: its text and its outline. */
public record Notice(NoticeText text, Outline outline) {

    public static Notice of(String original) {
        var text = NoticeText.of(original);
        return new Notice(text, Outline.of(text));
    }

    public String clean() {
        return text.clean();
    }

    public Span span(int from, int to) {
        return text.span(from, to);
    }
}
