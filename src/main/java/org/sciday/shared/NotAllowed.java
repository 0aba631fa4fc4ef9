package org.sciday.shared;

/** The viewer is known and lacks the permission. */
public non-sealed class NotAllowed extends Problem {

    public NotAllowed(String code, Object... arguments) {
        super(code, arguments);
    }

    @Override
    public int status() {
        return 403;
    }
}
