package org.sciday.accounts.web;

import org.jspecify.annotations.Nullable;

/** Name, address and password of the first operator. */
public record SetupForm(
        @Nullable String token,
        @Nullable String name,
        @Nullable String address,
        @Nullable String password) {}
