package org.sciday.reservations.rush;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.sciday.accounts.Passes;
import org.sciday.accounts.SessionCookie;
import org.sciday.shared.AccountId;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.WebUtils;

/**
 * A request for places, as far as it can be known without looking anybody up.
 *
 * @param account whose pass is shown, by its signature alone
 * @param whose the account of the pass, else a token, the cookie of a session, or the address. Nothing that the person could
 *     write anew for each request: whoever adds a cookie or fetches another pass is still the same
 */
record Asking(HttpServletRequest request, Optional<AccountId> account, String whose) {

    static final String QUEUE_HEADER = "Sciday-Queue";
    static final String QUEUE_FIELD = "queue";
    static final String PATIENCE_HEADER = "Sciday-Patience";
    static final String RIDDLE_FIELD = "riddle";
    static final String SOLUTION_FIELD = "solution";

    static Asking of(HttpServletRequest request, Passes passes) {
        var account = value(request, Passes.HEADER, Passes.FIELD)
                .flatMap(pass -> passes.read(pass, request.getRequestURI()));
        account.ifPresent(id -> request.setAttribute(Passes.ATTRIBUTE, id));
        var whose = account.map(AccountId::toString)
                .or(() -> Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION)))
                .or(() -> sessionOf(request))
                .orElseGet(request::getRemoteAddr);
        return new Asking(request, account, whose);
    }

    private static Optional<String> sessionOf(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, SessionCookie.NAME)).map(Cookie::getValue);
    }

    Optional<String> queueNumber() {
        return value(request, QUEUE_HEADER, QUEUE_FIELD);
    }

    /** In the header both are one text, with a colon between. */
    Optional<String> riddle() {
        return Optional.ofNullable(request.getHeader(PATIENCE_HEADER))
                .map(both -> both.substring(0, Math.max(0, both.lastIndexOf(':'))))
                .or(() -> Optional.ofNullable(request.getParameter(RIDDLE_FIELD)));
    }

    String solution() {
        return Optional.ofNullable(request.getHeader(PATIENCE_HEADER))
                .map(both -> both.substring(both.lastIndexOf(':') + 1))
                .or(() -> Optional.ofNullable(request.getParameter(SOLUTION_FIELD)))
                .orElse("");
    }

    boolean isOfProgram() {
        return request.getRequestURI().startsWith("/api/");
    }

    private static Optional<String> value(HttpServletRequest request, String header, String field) {
        return Optional.ofNullable(request.getHeader(header)).or(() -> Optional.ofNullable(request.getParameter(field)));
    }
}
