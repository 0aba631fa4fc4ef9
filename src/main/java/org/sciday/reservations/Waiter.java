package org.sciday.reservations;

/** A party in the waiting line, and how often smaller ones behind it went first. */
record Waiter(ReservationId id, int people, int passedOver) {

    Waiter passed() {
        return new Waiter(id, people, passedOver + 1);
    }
}
