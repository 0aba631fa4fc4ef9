package org.sciday.activities;

/** One field that two revisions differ in, each side as people read it; empty means that nothing was said. */
public record Difference(String field, String before, String after) {

    /** The message key of the field's name. */
    public String label() {
        return "activities.field." + field;
    }
}
