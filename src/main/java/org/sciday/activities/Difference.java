package org.sciday.activities;

import java.util.stream.Collectors;

/**
 * One field that two revisions differ in, each side as people read it; empty means that nothing was said. The sides of a
 * picture are its addresses.
 */
public record Difference(String field, String before, String after) {

    static final String PICTURE = "wording.cover";

    /** The lines that are no longer said. */
    public String gone() {
        return linesOf(before, after, false);
    }

    /** The lines that are said now. */
    public String added() {
        return linesOf(after, before, false);
    }

    /** How many lines are on both sides: of fifty sessions one was moved. */
    public int kept() {
        return (int) linesOf(after, before, true).lines().count();
    }

    private static String linesOf(String text, String other, boolean common) {
        var there = other.lines().collect(Collectors.toSet());
        return text.lines()
                .filter(line -> !line.isBlank() && there.contains(line) == common)
                .collect(Collectors.joining("\n"));
    }

    public boolean isPicture() {
        return field.equals(PICTURE);
    }

    /** The message key of the field's name. */
    public String label() {
        return "activities.field." + field;
    }
}
