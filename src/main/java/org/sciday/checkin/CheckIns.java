package org.sciday.checkin;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.sciday.activities.SessionFacts;
import org.sciday.activities.SessionId;
import org.sciday.audit.Trail;
import org.sciday.checkin.Entry.Admitted;
import org.sciday.checkin.Entry.AlreadyInside;
import org.sciday.checkin.Entry.Reason;
import org.sciday.checkin.Entry.Refused;
import org.sciday.reservations.Reservation;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.TicketTokens;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door: lets parties in once, counts those without a ticket, takes mistakes back. The rules are in README.md. */
@Service
public class CheckIns {

    private static final int MOST_AT_ONCE = 50;

    private final AdmissionStore store;
    private final BulkAdmissionStore bulk;
    private final DoorAccess access;
    private final DoorRules rules;
    private final Reservations reservations;
    private final GuestList guestList;
    private final TicketTokens tokens;
    private final Trail trail;
    private final Clock clock;

    CheckIns(
            AdmissionStore store,
            BulkAdmissionStore bulk,
            DoorAccess access,
            DoorRules rules,
            Reservations reservations,
            GuestList guestList,
            TicketTokens tokens,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.bulk = bulk;
        this.access = access;
        this.rules = rules;
        this.reservations = reservations;
        this.guestList = guestList;
        this.tokens = tokens;
        this.trail = trail;
        this.clock = clock;
    }

    /** The session as those at its door may see it; for all others it does not exist. */
    @Transactional(readOnly = true)
    public SessionFacts door(SessionId session, Viewer by) {
        return access.door(session, by, "checkin.seen");
    }

    /** Lets the party in, once. The same scan again gives the first answer; another scan says when it came. */
    @Transactional
    public Entry admit(AdmitTicket wish, Viewer by) {
        var door = access.door(wish.session(), by, "checkin.admitted");
        var found = reservationOf(wish);
        if (found.isEmpty()) {
            return Refused.because(wish.isTyped() ? Reason.UNKNOWN_CODE : unreadable(wish));
        }
        var reservation = found.get();
        var refusal = rules.refusalOf(new Guests.Party(reservation), door);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var people = peopleOf(wish, reservation);
        // The reservation's row decides between two doors: only one of them turns it from confirmed to used.
        if (!reservations.use(reservation.id())) {
            return inside(reservation, wish.nonce());
        }
        var admission = new Admission(
                AdmissionId.next(),
                door.id(),
                door.activity(),
                reservation.id(),
                reservation.holder(),
                people,
                Objects.requireNonNullElse(wish.gate(), ""),
                wish.nonce(),
                clock.instant());
        store.add(admission, by.account());
        trail.record(by, "checkin.admitted", DoorFacts.ADMISSION, admission.id().value(), null, DoorFacts.of(admission));
        return new Admitted(admission.id(), reservation, people, admission.at());
    }

    /** Counts people without a ticket. */
    @Transactional
    public AdmissionId walkIn(SessionId session, int people, UUID nonce, Viewer by) {
        var door = access.door(session, by, "checkin.counted");
        if (people < 1 || people > MOST_AT_ONCE) {
            throw InvalidInput.of("people", "checkin.walk-in-count", MOST_AT_ONCE);
        }
        rules.closed(door).ifPresent(refused -> {
            throw new RuleBroken(refused.reason().messageKey());
        });
        var admission = new Admission(
                AdmissionId.next(), door.id(), door.activity(), null, null, people, "", nonce, clock.instant());
        if (!store.add(admission, by.account())) {
            return store.findWalkIn(session, nonce).orElseThrow().id();
        }
        trail.record(by, "checkin.counted", DoorFacts.ADMISSION, admission.id().value(), null, DoorFacts.of(admission));
        return admission.id();
    }

    /** Takes an admission back: the ticket is good again. Undoing twice is harmless. */
    @Transactional
    public void undo(AdmissionId id, Viewer by) {
        var admission = store.find(id).orElseThrow(() -> new NotFound("checkin.not-found"));
        access.door(admission.session(), by, "checkin.undone");
        if (!store.undo(id, by.account(), clock.instant())) {
            return;
        }
        guestList.unuse(admission);
        trail.record(by, "checkin.undone", DoorFacts.ADMISSION, id.value(), DoorFacts.of(admission), null);
    }

    /** The last people counted without a ticket, for the button that takes them back. */
    @Transactional(readOnly = true)
    public Optional<WalkIn> lastWalkIn(SessionId session) {
        return store.lastWalkIn(session).map(last -> new WalkIn(last.id(), last.people()));
    }

    /** Takes over admissions noted elsewhere or made up for a demonstration. Returns how many were new. */
    @Transactional
    public int enrol(List<EnrolledAdmission> list, Viewer by) {
        if (!by.isPlatform()) {
            throw new NotAllowed("shared.not-allowed");
        }
        if (list.isEmpty()) {
            return 0;
        }
        var added = bulk.add(list);
        trail.record(by, "checkin.enrolled", DoorFacts.ADMISSION, list.getFirst().id().value(), null, Map.of("admissions", added));
        return added;
    }

    private Optional<Reservation> reservationOf(AdmitTicket wish) {
        if (wish.reservation() != null) {
            return reservations.find(wish.reservation());
        }
        var token = Objects.requireNonNullElse(wish.token(), "");
        if (wish.isTyped()) {
            var named = reservations.findByCode(wish.session(), token);
            return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
        }
        return reservations.readTicket(token).flatMap(reservations::find);
    }

    /** Why the scanned code stands for no reservation: it was never ours, or it is not good now. */
    private Reason unreadable(AdmitTicket wish) {
        return tokens.read(Objects.requireNonNullElse(wish.token(), ""))
                .map(token -> Reason.of(token.standing()))
                .orElse(Reason.FORGED);
    }

    private static int peopleOf(AdmitTicket wish, Reservation reservation) {
        var people = wish.people() == null ? reservation.people() : wish.people();
        if (people < 1 || people > reservation.people()) {
            throw InvalidInput.of("people", "checkin.people-range", reservation.people());
        }
        return people;
    }

    private Entry inside(Reservation reservation, UUID nonce) {
        var admission = store.findActive(new Guests.Party(reservation));
        if (admission.isEmpty()) {
            // Cancelled between our look and our hand on it, if others do not have the places.
            var lapsed = guestList.hasLapsed(new Guests.Party(reservation));
            return Refused.because(lapsed ? Reason.LAPSED : Reason.CANCELLED);
        }
        var first = admission.get();
        return first.nonce().equals(nonce)
                ? new Admitted(first.id(), reservation, first.people(), first.at())
                : new AlreadyInside(reservation, first.at());
    }
}
