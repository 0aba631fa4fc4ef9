package org.sciday.checkin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.audit.Trail;
import org.sciday.checkin.Conflict.Passage;
import org.sciday.checkin.Entry.Reason;
import org.sciday.checkin.ScanAnswer.Outcome;
import org.sciday.reservations.Reservation;
import org.sciday.reservations.Reservation.Status;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.Reservations;
import org.springframework.stereotype.Component;

/** Counts those whom a device let in: each ticket once, and what does not fit is kept for somebody to judge. */
@Component
class LettingIn {

    private final AdmissionStore admissions;
    private final ConflictStore conflicts;
    private final ScanStore scans;
    private final DoorRules rules;
    private final Reservations reservations;
    private final Trail trail;

    LettingIn(
            AdmissionStore admissions,
            ConflictStore conflicts,
            ScanStore scans,
            DoorRules rules,
            Reservations reservations,
            Trail trail) {
        this.admissions = admissions;
        this.conflicts = conflicts;
        this.scans = scans;
        this.rules = rules;
        this.reservations = reservations;
        this.trail = trail;
    }

    /** Why the party that still stands outside is not to be let in. */
    Optional<ScanAnswer> refusalOf(Scan scan, Reservation reservation, DoorPost post) {
        var id = reservation.id().value();
        var refused = rules.refusalOf(reservation, post.door());
        if (refused.isPresent()) {
            return Optional.of(ScanAnswer.refused(scan, refused.get().reason(), id));
        }
        if (reservation.status() == Status.USED) {
            return admissions.findActive(reservation.id())
                    .filter(first -> !first.nonce().equals(scan.nonce()))
                    .map(first -> new ScanAnswer(scan.nonce(), Outcome.INSIDE, null, id, first.at(), first.gate()));
        }
        if (scan.adults() < 1) {
            return Optional.of(ScanAnswer.refused(scan, Reason.NO_ADULT, id));
        }
        return isFull(scan, post) ? Optional.of(ScanAnswer.refused(scan, Reason.FULL, id)) : Optional.empty();
    }

    /** When the party came in, if it is in. */
    Optional<Instant> admittedAt(ReservationId reservation) {
        return admissions.findActive(reservation).map(Admission::at);
    }

    boolean isFull(Scan scan, DoorPost post) {
        var permitted = post.door().capacity();
        return permitted != null && !scan.over() && scans.inside(post.door().id()) + scan.people() > permitted;
    }

    /** They are in, or may go in now. Two devices may tell of one ticket at the same instant: the reservation's row decides. */
    ScanAnswer in(Scan scan, Reservation reservation, DoorPost post) {
        var id = reservation.id();
        if (reservation.session().equals(post.door().id()) && reservations.use(id)) {
            admit(scan, reservation, post);
            return ScanAnswer.of(scan, Outcome.DONE, id.value());
        }
        var first = admissions.lockActive(id).filter(found -> found.session().equals(post.door().id()));
        // The device may have told the same twice, having waited in vain for the first answer.
        var told = scans.outcomeOf(post.door().id(), scan.nonce());
        if (told.isPresent()) {
            return ScanAnswer.of(scan, told.get(), id.value());
        }
        if (first.isEmpty()) {
            return stranger(scan, reservation, post);
        }
        if (first.get().nonce().equals(scan.nonce())) {
            return ScanAnswer.of(scan, Outcome.DONE, id.value());
        }
        if (!scan.done()) {
            return new ScanAnswer(
                    scan.nonce(), Outcome.INSIDE, null, id.value(), first.get().at(), first.get().gate());
        }
        keep(scan, first.get(), post);
        return ScanAnswer.of(scan, Outcome.TWICE, id.value());
    }

    /** People without a ticket, or with one that was good no more: they are in, so they are counted. */
    void count(Scan scan, DoorPost post) {
        var admission = admission(scan, null, Math.max(1, scan.people()), post);
        if (admissions.add(admission, post.by().account())) {
            trail.record(post.by(), "checkin.counted", DoorFacts.ADMISSION, admission.id().value(), null, DoorFacts.of(admission));
        }
    }

    private ScanAnswer stranger(Scan scan, Reservation reservation, DoorPost post) {
        count(scan, post);
        var reason = switch (reservation.status()) {
            case WAITLISTED, OFFERED -> Reason.NOT_CONFIRMED;
            case CANCELLED -> Reason.CANCELLED;
            case CONFIRMED, USED -> Reason.WRONG_SESSION;
        };
        return ScanAnswer.stranger(scan, reason, reservation.id().value());
    }

    private void admit(Scan scan, Reservation reservation, DoorPost post) {
        var people = Math.clamp(scan.people(), 1, reservation.people());
        var admission = admission(scan, reservation, people, post);
        admissions.add(admission, post.by().account());
        trail.record(post.by(), "checkin.admitted", DoorFacts.ADMISSION, admission.id().value(), null, DoorFacts.of(admission));
    }

    /** The earlier passage counts, whichever device was the first to tell. */
    private void keep(Scan scan, Admission first, DoorPost post) {
        var counted = Passage.of(first);
        var told = new Passage(post.gate(), post.timeOf(scan), scan.people());
        var earlier = told.at().isBefore(counted.at());
        UUID second = earlier ? first.nonce() : scan.nonce();
        if (earlier) {
            admissions.replace(first.id(), scan.nonce(), told);
        }
        var reservation = first.reservation();
        if (reservation == null) {
            throw new IllegalStateException("An admission of a ticket without a ticket: " + first.id());
        }
        var conflict = new Conflict(
                ConflictId.next(),
                first.session(),
                reservation,
                second,
                earlier ? told : counted,
                earlier ? counted : told);
        conflicts.add(conflict, post.now());
        trail.record(post.by(), "checkin.found-twice", DoorFacts.CONFLICT, conflict.id().value(), null, DoorFacts.of(conflict));
    }

    private static Admission admission(
            Scan scan, @Nullable Reservation reservation, int people, DoorPost post) {
        return new Admission(
                AdmissionId.next(),
                post.door().id(),
                post.door().activity(),
                reservation == null ? null : reservation.id(),
                reservation == null ? null : reservation.holder(),
                people,
                post.gate(),
                scan.nonce(),
                post.timeOf(scan));
    }
}
