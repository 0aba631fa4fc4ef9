package org.sciday.reservations.rush;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
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

    private static final Pattern BOOKING = Pattern.compile("/api/v1/sessions/([^/]+)/reservations");

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
        var pass = request.getHeader(Passes.HEADER);
        var path = BOOKING.matcher(request.getRequestURI());
        if (pass == null || !path.matches()) {
            return false;
        }
        var session = path.group(1);
        var told = passes.read(pass, request.getRequestURI())
                .filter(account -> soldOut.isFor(SessionId.of(session), account));
        told.ifPresent(account ->
                problems.resolveException(request, response, null, new RuleBroken(Reason.FULL.messageKey())));
        return told.isPresent();
    }
}
