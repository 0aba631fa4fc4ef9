package org.sciday.accounts.web;

import org.jspecify.annotations.Nullable;

/**
 * The two things asked to sign up, and the consent.
 *
 * @param ofAge 14 or older; children book with an adult's account (Personal Information Protection Law, art. 31)
 */
public record SignUpForm(
        @Nullable String name,
        @Nullable String address,
        @Nullable Boolean consent,
        @Nullable Boolean ofAge,
        @Nullable String next) {

    public boolean consents() {
        return Boolean.TRUE.equals(consent);
    }

    public boolean isOfAge() {
        return Boolean.TRUE.equals(ofAge);
    }

    public String typedName() {
        return name == null ? "" : name.strip();
    }

    public String typedAddress() {
        return address == null ? "" : address;
    }

    public String target() {
        return Entrance.safe(next == null ? "/" : next);
    }
}
