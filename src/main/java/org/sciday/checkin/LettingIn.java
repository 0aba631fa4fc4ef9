package org.sciday.checkin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.audit.Trail;
import org.sciday.checkin.Conflict.Passage;
import org.sciday.checkin.Entry.Reason;
import org.sciday.checkin.ScanAnswer.Outcome;
import org.springframework.stereotype.Component;

/** Counts those whom a device let in: each ticket and receipt once, and what does not fit is kept for somebody to judge. */
@Component
class LettingIn {

    private final AdmissionStore admissions;
    private final ConflictStore conflicts;
    private final ScanStore scans;
    private final DoorRules rules;
    private final GuestList guestList;
    private final Trail trail;

    LettingIn(
            AdmissionStore admissions,
            ConflictStore conflicts,
            ScanStore scans,
            DoorRules rules,
            GuestList guestList,
            Trail trail) {
        this.admissions = admissions;
        this.conflicts = conflicts;
        this.scans = scans;
        this.rules = rules;
        this.guestList = guestList;
        this.trail = trail;
    }

    /** Why those who still stand outside are not to be let in. */
    Optional<ScanAnswer> refusalOf(Scan scan, Guests guests, DoorPost post) {
        var id = idOf(guests);
        var refused = rules.refusalOf(guests, post.door());
        if (refused.isPresent()) {
            return Optional.of(ScanAnswer.refused(scan, refused.get().reason(), id));
        }
        if (guests.came()) {
            return admissions.findActive(guests)
                    .filter(first -> !first.nonce().equals(scan.nonce()))
                    .map(first -> new ScanAnswer(scan.nonce(), Outcome.INSIDE, null, id, first.at(), first.gate()));
        }
        if (scan.adults() < 1) {
            return Optional.of(ScanAnswer.refused(scan, Reason.NO_ADULT, id));
        }
        return isFull(scan, post) ? Optional.of(ScanAnswer.refused(scan, Reason.FULL, id)) : Optional.empty();
    }

    /** When they came in, if they are in. */
    Optional<Instant> admittedAt(Guests guests) {
        return admissions.findActive(guests).map(Admission::at);
    }

    boolean isFull(Scan scan, DoorPost post) {
        var permitted = post.door().capacity();
        return permitted != null && !scan.over() && scans.inside(post.door().id()) + scan.people() > permitted;
    }

    /** They are in, or may go in now. Two devices may tell of them at the same instant: their own row decides. */
    ScanAnswer in(Scan scan, Guests guests, DoorPost post) {
        var id = idOf(guests);
        if (guests.session().equals(post.door().id()) && guestList.use(guests)) {
            admit(scan, guests, post);
            return ScanAnswer.of(scan, Outcome.DONE, id);
        }
        var first = admissions.lockActive(guests).filter(found -> found.session().equals(post.door().id()));
        // The device may have told the same twice, having waited in vain for the first answer.
        var told = scans.outcomeOf(post.door().id(), scan.nonce());
        if (told.isPresent()) {
            return ScanAnswer.of(scan, told.get(), id);
        }
        if (first.isEmpty()) {
            return guestList.hasLapsed(guests) ? late(scan, guests, post) : stranger(scan, guests, post);
        }
        if (first.get().nonce().equals(scan.nonce())) {
            return ScanAnswer.of(scan, Outcome.DONE, id);
        }
        if (!scan.done()) {
            return new ScanAnswer(scan.nonce(), Outcome.INSIDE, null, id, first.get().at(), first.get().gate());
        }
        keep(scan, guests, first.get(), post);
        return ScanAnswer.of(scan, Outcome.TWICE, id);
    }

    /** People without a ticket, or with one that was good no more: they are in, so they are counted. */
    void count(Scan scan, DoorPost post) {
        var admission = admission(scan, null, Math.max(1, scan.people()), post);
        if (admissions.add(admission, post.by().account())) {
            trail.record(post.by(), "checkin.counted", DoorFacts.ADMISSION, admission.id().value(), null, DoorFacts.of(admission));
        }
    }

    /** Their places went to others, and none are left. Who is inside was let in before, as a gate tells only now. */
    private ScanAnswer late(Scan scan, Guests guests, DoorPost post) {
        if (!scan.done()) {
            return ScanAnswer.refused(scan, Reason.LAPSED, idOf(guests));
        }
        var lapsedAt = guestList.cameAllTheSame(guests);
        if (lapsedAt.isEmpty()) {
            return stranger(scan, guests, post);
        }
        admit(scan, guests, post);
        var gone = new Passage("", lapsedAt.get(), guests.people());
        var told = new Passage(post.gate(), post.timeOf(scan), scan.people());
        note("checkin.found-late", conflict(Conflict.Why.LAPSED, guests, scan.nonce(), gone, told, post), post);
        return ScanAnswer.of(scan, Outcome.DONE, idOf(guests));
    }

    private ScanAnswer stranger(Scan scan, Guests guests, DoorPost post) {
        count(scan, post);
        return ScanAnswer.stranger(scan, guests.placeless().orElse(Reason.WRONG_SESSION), idOf(guests));
    }

    private void admit(Scan scan, Guests guests, DoorPost post) {
        var people = Math.clamp(scan.people(), 1, guests.people());
        var admission = admission(scan, guests, people, post);
        admissions.add(admission, post.by().account());
        trail.record(post.by(), "checkin.admitted", DoorFacts.ADMISSION, admission.id().value(), null, DoorFacts.of(admission));
    }

    /** The earlier passage counts, whichever device was the first to tell. */
    private void keep(Scan scan, Guests guests, Admission first, DoorPost post) {
        var counted = Passage.of(first);
        var told = new Passage(post.gate(), post.timeOf(scan), scan.people());
        var earlier = told.at().isBefore(counted.at());
        UUID second = earlier ? first.nonce() : scan.nonce();
        if (earlier) {
            admissions.replace(first.id(), scan.nonce(), told);
        }
        var conflict = conflict(
                Conflict.Why.TWICE, guests, second, earlier ? told : counted, earlier ? counted : told, post);
        note("checkin.found-twice", conflict, post);
    }

    private static Conflict conflict(
            Conflict.Why why, Guests guests, UUID nonce, Passage first, Passage second, DoorPost post) {
        var id = ConflictId.next();
        return new Conflict(id, why, post.door().id(), guests.ticket(), guests.group(), nonce, first, second);
    }

    private void note(String action, Conflict conflict, DoorPost post) {
        conflicts.add(conflict, post.now());
        trail.record(post.by(), action, DoorFacts.CONFLICT, conflict.id().value(), null, DoorFacts.of(conflict));
    }

    private static @Nullable UUID idOf(Guests guests) {
        var ticket = guests.ticket();
        return ticket == null ? null : ticket.value();
    }

    private static Admission admission(Scan scan, @Nullable Guests guests, int people, DoorPost post) {
        return new Admission(
                AdmissionId.next(),
                post.door().id(),
                post.door().activity(),
                guests == null ? null : guests.ticket(),
                guests == null ? null : guests.holder(),
                people,
                post.gate(),
                scan.nonce(),
                post.timeOf(scan),
                guests == null ? null : guests.group());
    }
}
