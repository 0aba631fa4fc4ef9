package org.sciday.evaluations.formula;

/** Why a text is no formula (the rest of a message key, {@code unknown-word}), and where: at which sign, counted from 1. */
public final class FormulaProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final int at;
    private final String word;

    FormulaProblem(String what, int at, String word) {
        super(what + " at " + at, null, false, false);
        this.what = what;
        this.at = at;
        this.word = word;
    }

    public String what() {
        return what;
    }

    public int at() {
        return at;
    }

    public String word() {
        return word;
    }
}
