package org.sciday.reservations;

import java.util.List;
import java.util.Map;

/**
 * One rule on who may take places, asked for a whole batch at once inside the transaction that takes them, before the stock
 * row is touched. What it writes falls with the batch; what it writes for somebody who then gets nothing it must not mind, or
 * take back when the reservation is told to have come to nothing.
 */
public interface TakingRule {

    /** Those of the claims that this rule refuses, and why; mostly nobody. */
    Map<ReservationId, Booking.Reason> refuse(List<Claim> claims, Offer offer, Terms terms);
}
