package org.sciday.accounts.web;

import org.jspecify.annotations.Nullable;

/** Name or password, each with a form of its own. */
public record AccountForm(@Nullable String name, @Nullable String password) {

    public String typedName() {
        return name == null ? "" : name;
    }
}
