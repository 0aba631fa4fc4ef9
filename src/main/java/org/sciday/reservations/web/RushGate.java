package org.sciday.reservations.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.sciday.reservations.ReservationSettings;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Where bookings wait when a whole city asks at once: here, in the order of arrival and holding nothing, instead of for
 * connections, where thousands would time out and every other page with them. Asked before sign-ins are looked up.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RushGate extends OncePerRequestFilter {

    private static final Pattern BOOKING =
            Pattern.compile("/sessions/[^/]+/booking|/api/v1/sessions/[^/]+/reservations");

    private final Semaphore inside;
    private final Duration longestWait;

    RushGate(ReservationSettings settings) {
        inside = new Semaphore(settings.atOnce(), true);
        longestWait = settings.longestWait();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !BOOKING.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!enter()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            inside.release();
        }
    }

    private boolean enter() {
        try {
            return inside.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
