package org.sciday.reservations.draw;

/** What the draw brought an entry. */
public enum Outcome {
    /** The whole party has places. */
    PLACED,
    /** In the waiting line, in the order of the draw. */
    WAITING,
    /** Neither: the line was full at its turn. */
    NOT_DRAWN,
    /** Held places of the session otherwise, or a rule of the house forbids it by now; the line says which. */
    LEFT_OUT;

    /** A reservation comes of it. */
    boolean isGiven() {
        return this == PLACED || this == WAITING;
    }
}
