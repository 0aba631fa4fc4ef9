package org.sciday.notices.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Traditional signs as simplified ones, sign by sign. The table
 * is the one of OpenCC, which opencc4j carries.
 */
final class Simplified {

    private static final String TABLE = "/data/dictionary/TSCharacters.txt";
    private static final char[] SIGNS = load();

    private Simplified() {}

    static char of(char sign) {
        return SIGNS[sign];
    }

    private static char[] load() {
        var signs = new char[1 << 16];
        for (var i = 0; i < signs.length; i++) {
            signs[i] = (char) i;
        }
        var stream = Objects.requireNonNull(Simplified.class.getResourceAsStream(TABLE), TABLE);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> learn(line, signs));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return signs;
    }

    /** A line is the traditional sign, a blank, and one or more simplified ones, the likeliest first. */
    private static void learn(String line, char[] signs) {
        var words = line.strip().split("\\s+");
        if (words.length < 2 || words[0].length() != 1 || words[1].length() != 1) {
            return;
        }
        signs[words[0].charAt(0)] = words[1].charAt(0);
    }
}
