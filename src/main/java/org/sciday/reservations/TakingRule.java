package org.sciday.reservations;

import java.util.List;
import java.util.Map;

/**
 * One rule on who may take places, asked for a whole batch at once inside the transaction that takes them, before the stock
 * row is touched. What it writes falls with the batch.
 */
public interface TakingRule {

    /** Before anything of the session is locked: what this rule locks, so that all lock in the one order. */
    default void lock(Offer offer, Terms terms) {}

    /** Those of the claims that this rule refuses, and why; mostly nobody. */
    Map<ReservationId, Booking.Reason> refuse(List<Claim> claims, Offer offer, Terms terms);

    /** In the same transaction: these claims came to nothing, so that what was written for them is to be taken back. */
    default void forget(List<ReservationId> nothing) {}

    /** How many of those who wait may be let in now, as far as this rule is concerned. The stock row is locked: wait for nothing. */
    default int room(Offer offer, Terms terms) {
        return Integer.MAX_VALUE;
    }
}
