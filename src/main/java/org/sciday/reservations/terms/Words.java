package org.sciday.reservations.terms;

import java.util.List;

/**
 * One sentence of some terms, in whatever language the messages speak.
 *
 * @param about what it is about: a word of the vocabulary reservations.terms.about
 */
public record Words(String about, String key, List<Object> arguments) {

    static Words of(String about, String key, Object... arguments) {
        return new Words(about, "reservations.terms." + key, List.of(arguments));
    }
}
