package org.sciday.shared;

/** Someone else was quicker: the thing has changed since the viewer read it. */
public non-sealed class Conflict extends Problem {

    public Conflict(String code, Object... arguments) {
        super(code, arguments);
    }

    @Override
    public int status() {
        return 409;
    }
}
