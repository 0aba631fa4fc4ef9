package org.sciday.shared;

/** What was asked breaks a rule; the message says which and what to do. */
public non-sealed class RuleBroken extends Problem {

    public RuleBroken(String code, Object... arguments) {
        super(code, arguments);
    }

    @Override
    public int status() {
        return 422;
    }
}
