package org.sciday.checkin;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.checkin.Entry.Reason;
import org.sciday.reservations.ComingGroup;
import org.sciday.reservations.Reservation;
import org.sciday.reservations.Reservation.Status;
import org.sciday.reservations.ReservationId;
import org.sciday.shared.AccountId;

/** Who is expected at a door: a party on its ticket, or a group on its receipt. */
sealed interface Guests {

    UUID id();

    SessionId session();

    AccountId holder();

    int people();

    /** Through the door already. */
    boolean came();

    /** Why they hold no places, if they do not. */
    Optional<Reason> placeless();

    /** They had not come in time, and their places went to others. */
    default boolean lapsed() {
        return this instanceof Party party && party.reservation().status() == Status.LAPSED;
    }

    default @Nullable ReservationId ticket() {
        return this instanceof Party party ? party.reservation().id() : null;
    }

    default @Nullable UUID group() {
        return this instanceof Group group ? group.id() : null;
    }

    record Party(Reservation reservation) implements Guests {

        @Override
        public UUID id() {
            return reservation.id().value();
        }

        @Override
        public SessionId session() {
            return reservation.session();
        }

        @Override
        public AccountId holder() {
            return reservation.holder();
        }

        @Override
        public int people() {
            return reservation.people();
        }

        @Override
        public boolean came() {
            return reservation.status() == Status.USED;
        }

        @Override
        public Optional<Reason> placeless() {
            return switch (reservation.status()) {
                case WAITLISTED, OFFERED -> Optional.of(Reason.NOT_CONFIRMED);
                case CANCELLED -> Optional.of(Reason.CANCELLED);
                // Of places that lapsed there may be some left: their row decides.
                case CONFIRMED, USED, LAPSED -> Optional.empty();
            };
        }
    }

    /** Only accepted groups come. */
    record Group(ComingGroup booking) implements Guests {

        @Override
        public UUID id() {
            return booking.id();
        }

        @Override
        public SessionId session() {
            return booking.session();
        }

        @Override
        public AccountId holder() {
            return booking.holder();
        }

        @Override
        public int people() {
            return booking.people();
        }

        @Override
        public boolean came() {
            return booking.came();
        }

        @Override
        public Optional<Reason> placeless() {
            return Optional.empty();
        }
    }
}
