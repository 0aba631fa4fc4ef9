package org.sciday.accounts.web;

import org.jspecify.annotations.Nullable;

/** The code, and at sign-up the password, which may be left empty. */
public record CodeForm(@Nullable String code, @Nullable String password) {

    public String typedCode() {
        return code == null ? "" : code;
    }

    public @Nullable String chosenPassword() {
        return password == null || password.isEmpty() ? null : password;
    }
}
