package org.sciday.activities;

/**
 * One field that two revisions differ in, each side as people read it; empty means that nothing was said. The sides of a
 * picture are its addresses.
 */
public record Difference(String field, String before, String after) {

    static final String PICTURE = "wording.cover";

    public boolean isPicture() {
        return field.equals(PICTURE);
    }

    /** The message key of the field's name. */
    public String label() {
        return "activities.field." + field;
    }
}
