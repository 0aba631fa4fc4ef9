package org.sciday.shared.web;

/** A template and the one record it shows; {@link Ui} is added when it is rendered. */
public record Html(String template, Object page, int status) implements Answer {

    public static Html of(String template, Object page) {
        return new Html(template, page, 200);
    }

    /** The form again, as typed, with what is wrong with it. */
    public static Html invalid(String template, Object page) {
        return new Html(template, page, 422);
    }
}
