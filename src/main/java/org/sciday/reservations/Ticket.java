package org.sciday.reservations;

import org.jspecify.annotations.Nullable;

/**
 * A reservation as its holder carries it.
 *
 * @param token what the QR code says that stands still; null while there is nothing to be let in with
 * @param ahead people before this party in the waiting line
 * @param cancellable the holder may still give the places back
 */
public record Ticket(Reservation reservation, Offer offer, @Nullable String token, int ahead, boolean cancellable) {}
