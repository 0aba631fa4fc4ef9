package org.sciday.reservations;

import java.time.Instant;
import org.sciday.shared.AccountId;

/**
 * A wish on its way to the row that decides.
 *
 * @param id of the reservation that it becomes, if it becomes one
 * @param at when it reached us
 */
public record Claim(ReservationId id, AccountId holder, BookPlaces wish, Instant at) {

    public int people() {
        return wish.party().people();
    }
}
