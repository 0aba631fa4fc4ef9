package org.sciday.reservations.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.Offer;
import org.sciday.reservations.Reservation;

/** What machines read and write of places. */
final class ReservationJson {

    private ReservationJson() {}

    /** Free places now. {@code closed} says why nobody can book, if so. */
    record Places(
            UUID session,
            boolean bookable,
            int capacity,
            int taken,
            int free,
            int waiting,
            @Nullable Instant opensAt,
            @Nullable String closed) {

        static Places of(Offer offer, Instant now) {
            return new Places(
                    offer.session().value(),
                    offer.bookable(),
                    offer.capacity(),
                    offer.taken(),
                    offer.free(),
                    offer.waiting(),
                    offer.opensAt(),
                    offer.closedBecause(now).map(Enum::name).orElse(null));
        }
    }

    record Pass(String pass) {}

    /** {@code visitors} where the terms ask for names: the leading adult first, then the other adults, then the children. */
    record Wish(
            @Nullable Integer adults,
            @Nullable Integer children,
            @Nullable List<VisitorRow> visitors,
            @Nullable Boolean guardian) {}

    record Held(
            UUID id,
            UUID session,
            int adults,
            int children,
            String code,
            Reservation.Status status,
            Instant madeAt,
            @Nullable String ticket) {

        static Held of(Reservation reservation, @Nullable String ticket) {
            return new Held(
                    reservation.id().value(),
                    reservation.session().value(),
                    reservation.party().adults(),
                    reservation.party().children(),
                    reservation.code(),
                    reservation.status(),
                    reservation.madeAt(),
                    ticket);
        }
    }

    record Line(
            UUID id,
            UUID session,
            UUID activity,
            String title,
            @Nullable String site,
            Instant startsAt,
            Instant endsAt,
            int adults,
            int children,
            Reservation.Status status,
            Instant madeAt) {

        static Line of(TicketRow row) {
            return new Line(
                    row.id(),
                    row.session(),
                    row.activity(),
                    row.title(),
                    row.site(),
                    row.startsAt(),
                    row.endsAt(),
                    row.party().adults(),
                    row.party().children(),
                    row.status(),
                    row.madeAt());
        }
    }
}
