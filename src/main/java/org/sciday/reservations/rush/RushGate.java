package org.sciday.reservations.rush;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sciday.accounts.Passes;
import org.sciday.reservations.ReservationSettings;
import org.sciday.reservations.rush.WaitingRoom.Turn;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Where bookings wait when more come than a node may work on: outside, with a number, instead of for connections, where
 * thousands would time out and every other page with them. Asked before anything is looked up.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20) // after the encoding is known, before sessions are
class RushGate extends OncePerRequestFilter {

    private static final Pattern BOOKING =
            Pattern.compile("/sessions/[^/]+/booking|/api/v1/sessions/[^/]+/reservations");

    private final WaitingRoom room;
    private final QueueNumbers numbers;
    private final QueueAnswer answers;

    RushGate(ReservationSettings settings, QueueNumbers numbers, QueueAnswer answers, Clock clock) {
        room = new WaitingRoom(settings.atOnce(), clock);
        this.numbers = numbers;
        this.answers = answers;
    }

    /** Does the request ask for places? */
    static boolean isBooking(HttpServletRequest request) {
        return request.getMethod().equals("POST") && BOOKING.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isBooking(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var whose = whoseIs(request);
        var turn = numberIn(request)
                .flatMap(text -> numbers.read(text, whose))
                .map(room::comeBack)
                .orElseGet(room::come);
        switch (turn) {
            case Turn.Wait wait -> answers.give(wait, numbers.write(wait.number(), whose), request, response);
            case Turn.In in -> {
                try {
                    chain.doFilter(request, response);
                } finally {
                    room.leave();
                }
            }
        }
    }

    private static Optional<String> numberIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(QueueAnswer.HEADER))
                .or(() -> Optional.ofNullable(request.getParameter(QueueAnswer.FIELD)));
    }

    /** A number is one person's; what they sign in with is at hand without looking anybody up. */
    private static String whoseIs(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(Passes.HEADER))
                .or(() -> Optional.ofNullable(request.getParameter(Passes.FIELD)))
                .or(() -> Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION)))
                .orElseGet(request::getRemoteAddr);
    }
}
