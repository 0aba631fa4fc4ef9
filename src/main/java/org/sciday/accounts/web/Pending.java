package org.sciday.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.accounts.Address;

/** A sign-up or sign-in between its steps, kept in the session: which address was asked, who is half in, where to go. */
record Pending(
        Step step,
        String name,
        @Nullable String address,
        @Nullable UUID account,
        String next) implements Serializable {

    enum Step {
        SIGN_UP,
        CODE,
        SECOND_FACTOR
    }

    private static final String ATTRIBUTE = "sciday.pending";

    Address provenAddress() {
        return Address.parse(address == null ? "" : address).orElseThrow();
    }

    void store(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
    }

    static Optional<Pending> of(HttpServletRequest request, Step step) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Pending pending && pending.step == step
                ? Optional.of(pending)
                : Optional.empty();
    }

    static void clear(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }
}
