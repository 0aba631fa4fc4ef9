package org.sciday.reservations;

/** Those who come together on one ticket. Children count against the places like everybody. */
public record Party(int adults, int children) {

    public int people() {
        return adults + children;
    }
}
