package org.sciday.checkin;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sciday.activities.SessionId;
import org.sciday.audit.Trail;
import org.sciday.checkin.Entry.Reason;
import org.sciday.checkin.ScanAnswer.Outcome;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What devices at the doors tell, at once or when they have a network again. A scan that only asks is answered like at any
 * door. One that is done already is never refused, since the people are inside: it is counted, once.
 */
@Service
public class DoorScans {

    public static final int MOST = 200;

    private final ScanStore scans;
    private final GateStore gates;
    private final DoorAccess access;
    private final DoorRules rules;
    private final LettingIn letting;
    private final Mending mending;
    private final ScannedTickets tickets;
    private final Trail trail;
    private final Clock clock;

    DoorScans(
            ScanStore scans,
            GateStore gates,
            DoorAccess access,
            DoorRules rules,
            LettingIn letting,
            Mending mending,
            ScannedTickets tickets,
            Trail trail,
            Clock clock) {
        this.scans = scans;
        this.gates = gates;
        this.access = access;
        this.rules = rules;
        this.letting = letting;
        this.mending = mending;
        this.tickets = tickets;
        this.trail = trail;
        this.clock = clock;
    }

    /** Takes what a device tells, in the order in which it happened. The same batch again gives the same answers. */
    @Transactional
    public List<ScanAnswer> take(SessionId session, ScanBatch batch, Viewer by) {
        var door = access.door(session, by, "checkin.admitted");
        if (batch.scans().size() > MOST) {
            throw InvalidInput.of("scans", "checkin.too-many-scans", MOST);
        }
        var now = clock.instant();
        gates.heard(session, batch.gate(), by.account(), now);
        if (batch.scans().isEmpty()) {
            return List.of();
        }
        var off = Duration.between(batch.clock(), now);
        var post = new DoorPost(door, batch.gate(), by, rules.opensAt(door), now, off);
        var answers = new ArrayList<ScanAnswer>();
        for (var told : inOrder(batch, post)) {
            answers.add(answer(told, post));
        }
        noteBatch(answers, post);
        return answers;
    }

    private List<ToldScan> inOrder(ScanBatch batch, DoorPost post) {
        return batch.scans().stream()
                .map(scan -> tickets.told(scan, post))
                .sorted(ToldScan.IN_ORDER)
                .toList();
    }

    private ScanAnswer answer(ToldScan told, DoorPost post) {
        var scan = told.scan();
        var before = scans.outcomeOf(post.door().id(), scan.nonce());
        if (before.isPresent()) {
            return ScanAnswer.of(scan, before.get(), told.ticket());
        }
        var refused = rules.late(post.door()).map(reason -> ScanAnswer.refused(scan, reason, null));
        if (refused.isEmpty() && !scan.done()) {
            refused = refusalOf(told, post);
        }
        if (refused.isPresent()) {
            return refused.get();
        }
        if (scan.over()) {
            var over = new DoorFacts.OverLimit(post.gate(), scan.people(), scans.inside(post.door().id()));
            trail.record(post.by(), "checkin.overridden", DoorFacts.DOOR, post.door().id().value(), null, over);
        }
        return act(told, post);
    }

    private Optional<ScanAnswer> refusalOf(ToldScan told, DoorPost post) {
        var scan = told.scan();
        return switch (scan.kind()) {
            case IN -> told.guests() == null
                    ? Optional.of(ScanAnswer.refused(scan, told.why(), null))
                    : letting.refusalOf(scan, told.guests(), post);
            case WALK_IN, BACK -> rules.closed(post.door())
                    .map(closed -> closed.reason())
                    .or(() -> letting.isFull(scan, post) ? Optional.of(Reason.FULL) : Optional.empty())
                    .map(reason -> ScanAnswer.refused(scan, reason, null));
            case OUT, FEWER, WALK_OUT, UNDO -> Optional.empty();
        };
    }

    private ScanAnswer act(ToldScan told, DoorPost post) {
        var scan = told.scan();
        var guests = told.guests();
        var answer = ScanAnswer.of(scan, Outcome.DONE, told.ticket());
        switch (scan.kind()) {
            case IN -> {
                if (guests != null && !isComingBack(scan, guests, post)) {
                    answer = letting.in(scan, guests, post);
                } else if (guests == null) {
                    letting.count(scan, post);
                    answer = ScanAnswer.stranger(scan, told.why(), null);
                } else {
                    scan = scan.comingBack();
                }
            }
            case WALK_IN -> letting.count(scan, post);
            case FEWER -> mending.correct(targetOf(scan), scan.people(), post);
            case UNDO -> mending.undo(targetOf(scan), post);
            case OUT, BACK, WALK_OUT -> {}
        }
        if (answer.outcome().isKept()) {
            scans.add(scan, guests, post, answer.outcome());
        }
        return answer;
    }

    /** Let in again at a door that had not heard that they were in, after they had gone out at another: no conflict. */
    private boolean isComingBack(Scan scan, Guests guests, DoorPost post) {
        return scan.done() && letting.admittedAt(guests)
                .filter(first -> scans.wentOut(guests, first, post.timeOf(scan)))
                .isPresent();
    }

    private static UUID targetOf(Scan scan) {
        return scan.target() == null ? scan.nonce() : scan.target();
    }

    private void noteBatch(List<ScanAnswer> answers, DoorPost post) {
        var facts = new DoorFacts.OfBatch(
                post.gate(),
                answers.size(),
                count(answers, Outcome.TWICE),
                count(answers, Outcome.STRANGER),
                count(answers, Outcome.REFUSED),
                post.clockOff().toSeconds());
        trail.record(post.by(), "checkin.synced", DoorFacts.DOOR, post.door().id().value(), null, facts);
    }

    private static int count(List<ScanAnswer> answers, Outcome outcome) {
        return (int) answers.stream().filter(answer -> answer.outcome() == outcome).count();
    }
}
