package org.sciday.accounts.web;

import org.jspecify.annotations.Nullable;

/** What the token is for. */
public record TokenForm(@Nullable String name) {

    public String typedName() {
        return name == null ? "" : name;
    }
}
