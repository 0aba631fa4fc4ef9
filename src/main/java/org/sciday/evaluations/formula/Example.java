package org.sciday.evaluations.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Test data of a formula, one line each: {@code 发布活动 5, 举办场次 12 = 22}. What is not mentioned is nought.
 */
public record Example(int line, Figures given, BigDecimal expected) {

    private static final int MOST = 20;
    private static final Pattern PART = Pattern.compile("\\s*(?<word>\\p{L}+)\\s*[=:：＝]?\\s*(?<number>\\d{1,9}(\\.\\d{1,4})?)\\s*");
    private static final Pattern LINE = Pattern.compile("(?<given>.*)[=＝]\\s*(?<expected>\\d{1,12}(\\.\\d{1,6})?)\\s*");

    /** An empty text has no examples. Lines are counted from 1. */
    public static List<Example> read(String text) throws FormulaProblem {
        var examples = new ArrayList<Example>();
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            if (examples.size() == MOST) {
                throw new FormulaProblem("examples-too-many", number, String.valueOf(MOST));
            }
            examples.add(one(number, line));
        }
        return examples;
    }

    /** The formula's answer, as exact as people write numbers. */
    public BigDecimal answerOf(Formula formula) {
        return formula.valueOf(given).setScale(Math.max(2, expected.scale()), RoundingMode.HALF_UP);
    }

    public boolean holdsFor(Formula formula) {
        return answerOf(formula).compareTo(expected) == 0;
    }

    private static Example one(int number, String line) throws FormulaProblem {
        var whole = LINE.matcher(line);
        if (!whole.matches()) {
            throw new FormulaProblem("example-unreadable", number, "");
        }
        var given = Figures.NONE;
        for (var part : whole.group("given").split("[,，、;；]")) {
            if (part.isBlank()) {
                continue;
            }
            var pair = PART.matcher(part);
            if (!pair.matches()) {
                throw new FormulaProblem("example-unreadable", number, part.strip());
            }
            var word = pair.group("word");
            var evidence = Evidence.of(word).orElse(null);
            if (evidence == null) {
                throw new FormulaProblem("example-word", number, word);
            }
            given = given.with(evidence, new BigDecimal(pair.group("number")));
        }
        return new Example(number, given, new BigDecimal(whole.group("expected")));
    }
}
