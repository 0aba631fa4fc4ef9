package org.sciday.shared;

/** There is no such thing, or none that the viewer may know of: a stranger's object looks the same as a missing one. */
public non-sealed class NotFound extends Problem {

    public NotFound(String code, Object... arguments) {
        super(code, arguments);
    }

    @Override
    public int status() {
        return 404;
    }
}
