package org.sciday.reservations;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.FieldError;

/**
 * For whom places are, apart from ages. Only what can be told for certain is offered: an account knows neither where
 * its owner lives nor what school they go to.
 *
 * @param cards what the numbers of identity cards must begin with: the region that gave the number first; null: any
 *     document
 */
public record Audience(Who who, @Nullable String cards) {

    public static final Audience ANYBODY = new Audience(Who.EVERYBODY, null);

    private static final Pattern REGION = Pattern.compile("[1-7]\\d(\\d{2}){0,2}");

    public enum Who {
        EVERYBODY,
        /** People who work with the unit or one below it. */
        MEMBERS,
        /** Nobody books alone: places are for groups with a letter. */
        GROUPS
    }

    /** A document that does not tell where it comes from does not prove it. */
    public boolean admits(Document document) {
        return cards == null
                || document.kind() == Document.Kind.ID_CARD && document.number().startsWith(cards);
    }

    /** By the names of the form's fields. */
    List<FieldError> problems(Terms.Documents asked) {
        if (cards == null) {
            return List.of();
        }
        if (!REGION.matcher(cards).matches()) {
            return List.of(FieldError.of("cards", "reservations.terms.cards-shape"));
        }
        return asked == Terms.Documents.NONE
                ? List.of(FieldError.of("cards", "reservations.terms.cards-need-documents"))
                : List.of();
    }
}
