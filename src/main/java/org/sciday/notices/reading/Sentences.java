package org.sciday.notices.reading;

/** Finds the sentence, or the part of it, around a place of the clean text. */
public final class Sentences {

    private static final String ENDS = "。；！\n";
    private static final int REACH = 600;

    private Sentences() {}

    /** From after the last full stop or line break to the next one. */
    public static Stretch around(String clean, int place) {
        return between(clean, place, ENDS);
    }

    /** As {@link #around}, but commas end it too. */
    public static Stretch clause(String clean, int place) {
        return between(clean, place, ENDS + "，");
    }

    private static Stretch between(String clean, int place, String ends) {
        var from = place;
        while (from > 0 && place - from < REACH && ends.indexOf(clean.charAt(from - 1)) < 0) {
            from--;
        }
        return new Stretch(from, end(clean, place, ends));
    }

    public static int end(String clean, int place) {
        return end(clean, place, ENDS);
    }

    private static int end(String clean, int place, String ends) {
        var to = place;
        while (to < clean.length() && to - place < REACH && ends.indexOf(clean.charAt(to)) < 0) {
            to++;
        }
        return to;
    }
}
