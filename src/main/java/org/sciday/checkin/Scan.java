package org.sciday.checkin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.Party;
import org.sciday.reservations.ReservationId;

/**
 * What happened at a door, as the device there tells it.
 *
 * @param nonce made by the device; the same again is the same happening
 * @param reservation whose ticket it was, where the device knew it
 * @param ticket what was scanned or typed, where it did not
 * @param at by the device's clock
 * @param done the people went through before we were asked, because there was no network
 * @param over they went in although the permitted number was reached
 * @param target what is undone, or set right
 * @param group whose receipt it was
 */
public record Scan(
        UUID nonce,
        Kind kind,
        @Nullable ReservationId reservation,
        @Nullable String ticket,
        int adults,
        int children,
        Instant at,
        boolean done,
        boolean over,
        @Nullable UUID target,
        @Nullable UUID group) {

    private static final int MOST = 50;
    private static final int MOST_OF_A_GROUP = 10_000;

    public enum Kind {
        /** A party comes in with its ticket. */
        IN,
        /** Some of a party that went out come in again. */
        BACK,
        /** Some of a party go out. */
        OUT,
        /** Of a party that came in there were fewer than noted. */
        FEWER,
        /** People without a ticket come in. */
        WALK_IN,
        /** People go out and show no ticket. */
        WALK_OUT,
        /** An earlier scan was a mistake. */
        UNDO
    }

    /** What no device of ours would send is cut to size: the people are through the door, and the rest must be counted. */
    public Scan {
        var most = group == null ? MOST : MOST_OF_A_GROUP;
        adults = Math.clamp(adults, 0, most);
        children = Math.clamp(children, 0, most);
    }

    /** Of a ticket, or of people without one. */
    public Scan(
            UUID nonce,
            Kind kind,
            @Nullable ReservationId reservation,
            @Nullable String ticket,
            int adults,
            int children,
            Instant at,
            boolean done,
            boolean over,
            @Nullable UUID target) {
        this(nonce, kind, reservation, ticket, adults, children, at, done, over, target, null);
    }

    public int people() {
        return adults + children;
    }

    /** By how many more or fewer are inside, apart from admissions. */
    int moved() {
        return switch (kind) {
            case OUT, WALK_OUT -> -people();
            case BACK -> people();
            case IN, FEWER, WALK_IN, UNDO -> 0;
        };
    }

    /** Who only knows the ticket, or the receipt, lets all of them in. */
    Scan filledFrom(Guests guests) {
        if (kind != Kind.IN || people() > 0) {
            return this;
        }
        var party = guests instanceof Guests.Party own ? own.reservation().party() : new Party(guests.people(), 0);
        return new Scan(
                nonce, kind, reservation, ticket, party.adults(), party.children(), at, done, over, target, group);
    }

    Scan comingBack() {
        return new Scan(nonce, Kind.BACK, reservation, ticket, adults, children, at, done, over, target, group);
    }
}
