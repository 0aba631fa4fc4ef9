package org.sciday.reservations.rush;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.sciday.accounts.Passes;
import org.sciday.reservations.ReservationSettings;
import org.sciday.reservations.rush.WaitingRoom.Turn;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything else when somebody asks for places. Whoever presses faster than people do is told to wait; from
 * where more come than usual, a little patience is asked; and when more come than the node may work on, they wait outside with a
 * number, instead of for connections, where thousands would time out and every other page with them. Nobody is looked up.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20) // after the encoding is known, before sessions are
class RushGate extends OncePerRequestFilter {

    private final WaitingRoom room;
    private final Passes passes;
    private final Budgets budgets;
    private final Patience patience;
    private final QueueNumbers numbers;
    private final RushAnswers answers;
    private final NothingLeft nothingLeft;

    RushGate(
            ReservationSettings settings,
            Passes passes,
            Budgets budgets,
            Patience patience,
            QueueNumbers numbers,
            RushAnswers answers,
            NothingLeft nothingLeft,
            Clock clock) {
        room = new WaitingRoom(settings.atOnce(), clock);
        this.passes = passes;
        this.budgets = budgets;
        this.patience = patience;
        this.numbers = numbers;
        this.answers = answers;
        this.nothingLeft = nothingLeft;
    }

    /** Does the request ask for places? */
    static boolean isBooking(HttpServletRequest request) {
        return request.getMethod().equals("POST") && BookingPath.of(request.getRequestURI()).isPresent();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isBooking(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asking = Asking.of(request, passes);
        var tooSoon = budgets.waitOf(asking.whose());
        if (tooSoon.isPositive()) {
            answers.slowDown(asking, tooSoon, response);
        } else if (!budgets.isUsual(request.getRemoteAddr()) && !hasPatience(asking)) {
            answers.askForPatience(asking, patience.riddle(asking.whose()), patience.bits(), response);
        } else if (!nothingLeft.isTold(asking, response)) {
            takeTurn(asking, response, chain);
        }
    }

    private boolean hasPatience(Asking asking) {
        return asking.riddle()
                .filter(riddle -> patience.isShown(riddle, asking.solution(), asking.whose()))
                .isPresent();
    }

    private void takeTurn(Asking asking, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var turn = asking.queueNumber()
                .flatMap(text -> numbers.read(text, asking.whose()))
                .map(room::comeBack)
                .orElseGet(room::come);
        switch (turn) {
            case Turn.Wait wait -> answers.queue(asking, wait, numbers.write(wait.number(), asking.whose()), response);
            case Turn.In in -> {
                try {
                    chain.doFilter(asking.request(), response);
                } finally {
                    room.leave();
                }
            }
        }
    }
}
