package org.sciday.reservations.draw;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * A request as the published list has it: a number that says nothing about the person, and how many people come.
 *
 * @param number twelve signs, random, without those that look alike
 */
public record Entry(String number, int people) {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern NUMBER = Pattern.compile("[" + SIGNS + "]{12}");
    private static final int LENGTH = 12;
    private static final int GROUP = 3;

    public Entry {
        if (!NUMBER.matcher(number).matches() || people < 1) {
            throw new IllegalArgumentException("No entry: " + number + " " + people);
        }
    }

    static String randomNumber(SecureRandom random) {
        return random.ints(LENGTH, 0, SIGNS.length())
                .collect(StringBuilder::new, (text, sign) -> text.append(SIGNS.charAt(sign)), StringBuilder::append)
                .toString();
    }

    /** In groups, as it is read out: K7P 3F9 QD2 MRT. */
    public static String spaced(String number) {
        return number.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }

    /** The line of the list that is hashed. */
    String line() {
        return number + " " + people + "\n";
    }
}
