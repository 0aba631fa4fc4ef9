package org.sciday.reservations;

import java.util.List;
import java.util.Map;

/**
 * One rule on who may take places, asked for a whole batch at once inside the transaction that takes them, before the stock
 * row is touched. What it writes falls with the batch.
 */
public interface TakingRule {

    /** Those of the claims that this rule refuses, and why; mostly nobody. */
    Map<ReservationId, Booking.Reason> refuse(List<Claim> claims, Offer offer, Terms terms);

    /** In the same transaction: these claims came to nothing, so that what was written for them is to be taken back. */
    default void forget(List<ReservationId> nothing) {}
}
