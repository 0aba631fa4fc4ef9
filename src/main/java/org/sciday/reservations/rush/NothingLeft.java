package org.sciday.reservations.rush;

import jakarta.servlet.http.HttpServletResponse;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.SoldOut;
import org.sciday.shared.RuleBroken;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Tells programs that show a pass from memory that a session is sold out: who asks is written on the pass. */
@Component
class NothingLeft {

    private final SoldOut soldOut;
    private final HandlerExceptionResolver problems;

    NothingLeft(SoldOut soldOut, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.soldOut = soldOut;
        this.problems = problems;
    }

    boolean isTold(Asking asking, HttpServletResponse response) {
        var path = BookingPath.of(asking.request().getRequestURI()).filter(BookingPath::ofProgram);
        if (path.isEmpty()
                || asking.account().isEmpty()
                || !soldOut.isFor(SessionId.of(path.get().session()), asking.account().get())) {
            return false;
        }
        problems.resolveException(asking.request(), response, null, new RuleBroken(Reason.FULL.messageKey()));
        return true;
    }
}
