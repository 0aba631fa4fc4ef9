package org.sciday.accounts.web;

import org.jspecify.annotations.Nullable;

/** Address and password; the address alone for the way by code. */
public record SignInForm(
        @Nullable String address,
        @Nullable String password,
        @Nullable String next) {

    public String typedAddress() {
        return address == null ? "" : address;
    }

    public String typedPassword() {
        return password == null ? "" : password;
    }

    public String target() {
        return Entrance.safe(next == null ? "/" : next);
    }
}
