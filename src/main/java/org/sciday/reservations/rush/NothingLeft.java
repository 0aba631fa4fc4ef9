package org.sciday.reservations.rush;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.sciday.accounts.Passes;
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
    private final Passes passes;
    private final HandlerExceptionResolver problems;

    NothingLeft(
            SoldOut soldOut,
            Passes passes,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.soldOut = soldOut;
        this.passes = passes;
        this.problems = problems;
    }

    boolean isTold(HttpServletRequest request, HttpServletResponse response) {
        var uri = request.getRequestURI();
        var path = BookingPath.of(uri).filter(BookingPath::ofProgram);
        var account = Optional.ofNullable(request.getHeader(Passes.HEADER)).flatMap(pass -> passes.read(pass, uri));
        if (path.isEmpty()
                || account.isEmpty()
                || !soldOut.isFor(SessionId.of(path.get().session()), account.get())) {
            return false;
        }
        problems.resolveException(request, response, null, new RuleBroken(Reason.FULL.messageKey()));
        return true;
    }
}
