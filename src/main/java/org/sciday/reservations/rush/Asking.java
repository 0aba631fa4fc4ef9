package org.sciday.reservations.rush;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.sciday.accounts.Passes;
import org.springframework.http.HttpHeaders;

/**
 * A request for places, as far as it can be known without looking anybody up.
 *
 * @param whose what the person shows who they are with: a pass, a token, a session cookie; else their address
 */
record Asking(HttpServletRequest request, String whose) {

    static final String QUEUE_HEADER = "Sciday-Queue";
    static final String QUEUE_FIELD = "queue";
    static final String PATIENCE_HEADER = "Sciday-Patience";
    static final String RIDDLE_FIELD = "riddle";
    static final String SOLUTION_FIELD = "solution";

    static Asking of(HttpServletRequest request) {
        var whose = value(request, Passes.HEADER, Passes.FIELD)
                .or(() -> Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION)))
                .or(() -> Optional.ofNullable(request.getHeader(HttpHeaders.COOKIE)))
                .orElseGet(request::getRemoteAddr);
        return new Asking(request, whose);
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
