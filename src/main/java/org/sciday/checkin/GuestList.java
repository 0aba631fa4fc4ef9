package org.sciday.checkin;

import java.time.Instant;
import java.util.Optional;
import org.sciday.reservations.ComingGroups;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.Reservations;
import org.springframework.stereotype.Component;

/** Knows parties and groups alike. Their own rows decide that each of them comes in once. */
@Component
class GuestList {

    private final Reservations reservations;
    private final ComingGroups groups;

    GuestList(Reservations reservations, ComingGroups groups) {
        this.reservations = reservations;
        this.groups = groups;
    }

    Optional<Guests> find(ReservationId ticket) {
        return reservations.find(ticket).map(Guests.Party::new);
    }

    /** Through the door, once; false when they are inside already, or are not expected any more. */
    boolean use(Guests guests) {
        return switch (guests) {
            case Guests.Party party -> reservations.use(party.reservation().id());
            case Guests.Group group -> groups.use(group.id());
        };
    }

    /** Had their places gone to others by now? It may have happened since we looked. */
    boolean hasLapsed(Guests guests) {
        var ticket = guests.ticket();
        return ticket != null && find(ticket).filter(Guests::lapsed).isPresent();
    }

    /** They were inside before their places went to others; returns when these went. Empty: they have not gone. */
    Optional<Instant> cameAllTheSame(Guests guests) {
        var ticket = guests.ticket();
        return ticket == null ? Optional.empty() : reservations.cameAllTheSame(ticket);
    }

    /** Let in by mistake: they may come in again. */
    void unuse(Admission admission) {
        if (admission.reservation() != null) {
            reservations.unuse(admission.reservation());
        }
        if (admission.group() != null) {
            groups.unuse(admission.group());
        }
    }

    /** How many may have come in at most; of people without a ticket as many as were counted. */
    int mostOf(Admission admission) {
        var expected = admission.reservation() != null
                ? find(admission.reservation())
                : Optional.ofNullable(admission.group()).flatMap(groups::find).<Guests>map(Guests.Group::new);
        return expected.map(Guests::people).orElse(admission.people());
    }
}
