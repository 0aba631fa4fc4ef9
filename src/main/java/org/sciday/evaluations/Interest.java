package org.sciday.evaluations;

/** Why an expert must not mark a unit. */
public enum Interest {
    /** It is their own. */
    OWN_UNIT,
    /** Theirs stands above or below it, by region or by line. */
    SAME_LINE,
    /** They said so themselves. */
    STATED
}
