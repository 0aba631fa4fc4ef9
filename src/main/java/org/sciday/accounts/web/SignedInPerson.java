package org.sciday.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.AccountId;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * What a sign-in leaves in the session.
 *
 * @param acting the unit that the person works for now, null before they chose
 */
record SignedInPerson(
        UUID account,
        boolean secondFactor,
        String device,
        String address,
        @Nullable UUID acting) implements Serializable {

    private static final String ATTRIBUTE = "sciday.person";

    AccountId id() {
        return new AccountId(account);
    }

    SignedInPerson actingFor(@Nullable UUID unit) {
        return new SignedInPerson(account, secondFactor, device, address, unit);
    }

    SignedInPerson withSecondFactor() {
        return new SignedInPerson(account, true, device, address, acting);
    }

    static Optional<SignedInPerson> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SignedInPerson person
                ? Optional.of(person)
                : Optional.empty();
    }

    static Optional<SignedInPerson> of(org.springframework.session.Session session) {
        return Optional.ofNullable(session.getAttribute(ATTRIBUTE));
    }

    /** A new session id for a new person, so that nobody can plant one. */
    static void enter(HttpServletRequest request, AccountId id, boolean secondFactor) {
        var session = request.getSession();
        request.changeSessionId();
        var device = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        var person = new SignedInPerson(
                id.value(),
                secondFactor,
                device.substring(0, Math.min(device.length(), 200)),
                request.getRemoteAddr(),
                null);
        session.setAttribute(ATTRIBUTE, person);
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, id.toString());
    }

    void store(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
    }
}
