package org.sciday.reservations.rush;

import jakarta.servlet.http.HttpServletRequest;
import org.sciday.idempotency.RemembersItself;
import org.springframework.stereotype.Component;

/** A reservation keeps the key it was made with; to note the key elsewhere too would be two more commits in a rush. */
@Component
class BookingsRememberKeys implements RemembersItself {

    @Override
    public boolean keepsKeyOf(HttpServletRequest request) {
        return RushGate.isBooking(request);
    }
}
