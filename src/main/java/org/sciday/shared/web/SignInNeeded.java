package org.sciday.shared.web;

/** An API call without, or with a dead, sign-in: 401. */
public final class SignInNeeded extends RuntimeException {

    public SignInNeeded() {
        super("shared.sign-in-needed");
    }
}
