package org.sciday.reservations;

import org.sciday.shared.Viewer;

/**
 * Something that changes who holds places of one session. All errands of a session go down its lane, in the order of arrival.
 *
 * @param <T> the answer
 */
sealed interface Errand<T> {

    /** Wants places. */
    record Take(Claim claim, Viewer by) implements Errand<Booking> {}

    /** Gives the places back, or leaves the line. */
    record GiveBack(ReservationId reservation, Viewer by) implements Errand<Reservation> {}

    /** Comes with more people, or with fewer. */
    record Resize(ReservationId reservation, Party party, Viewer by) implements Errand<Reservation> {}

    /** Takes the place that was offered. */
    record Accept(ReservationId reservation, Viewer by) implements Errand<Reservation> {}

    /** Offers that nobody took in time go to the next. */
    record Withdraw() implements Errand<Boolean> {}

    /** Places of who has not come in time go to others. */
    record Lapse() implements Errand<Boolean> {}

    /** Places came free by another way: those who wait are served. */
    record Serve() implements Errand<Boolean> {}
}
