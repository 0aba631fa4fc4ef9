package org.sciday.reviews;

/**
 * One thing to mend, tied to its field.
 *
 * @param field as in the activity's details, for example {@code wording.title}; empty for the whole
 */
public record FieldProblem(String field, String remark) {}
