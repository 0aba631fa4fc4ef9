package org.sciday.site.web;

import java.time.LocalDate;
import java.util.List;
import org.sciday.shared.FieldError;
import org.sciday.shared.PageOf;
import org.sciday.shared.web.Form;

/** What the styleguide shows: a form as it opens, the same form full of errors, a long list, a few activities. */
public record Styleguide(Form<Sample> blank, Form<Sample> wrong, PageOf<String> list, List<Ticket> tickets) {

    /** A form with one field of each kind. */
    public record Sample(
            String title,
            String phone,
            String people,
            String text,
            String kind,
            List<String> audiences,
            boolean agreed) {}

    /** A ticket card's matter; words are the last parts of message keys. */
    public record Ticket(String id, String topic, LocalDate date, String words, boolean live, boolean over) {}

    static Styleguide sample() {
        var blank = new Sample("", "", "", "", "", List.of(), false);
        var typed = new Sample("", "1380000", "many", "x".repeat(130), "LECTURE", List.of("CHILDREN", "OLD"), false);
        var errors = List.of(
                FieldError.of("title", "shared.required"),
                FieldError.of("phone", "shared.phone-invalid"),
                FieldError.of("people", "shared.number-invalid"),
                FieldError.of("text", "shared.too-long", 120),
                FieldError.of("kind", "shared.choose"),
                FieldError.of("agreed", "shared.choose"));
        return new Styleguide(
                Form.of(blank), new Form<>(typed, errors), new PageOf<>(List.of("1"), 4, 20, 241), programme());
    }

    private static List<Ticket> programme() {
        return List.of(
                new Ticket("a1", "stars", LocalDate.of(2026, 9, 19), "stars", true, false),
                new Ticket("a2", "leaves", LocalDate.of(2026, 9, 20), "leaves", false, false),
                new Ticket("a3", "circuits", LocalDate.of(2026, 9, 20), "circuits", false, false),
                new Ticket("a4", "waves", LocalDate.of(2026, 9, 12), "waves", false, true));
    }
}
