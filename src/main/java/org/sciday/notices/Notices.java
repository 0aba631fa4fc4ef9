package org.sciday.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sciday.audit.Trail;
import org.sciday.shared.Conflict;
import org.sciday.shared.Festival;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices as documents: how they come in, who gets them, who has read them. The rules are in README.md beside this file. */
@Service
public class Notices {

    private static final int LONGEST_REASON = 500;

    private final NoticeStore store;
    private final ReadingStore readings;
    private final RecipientStore recipients;
    private final NoticeAccess access;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notices(
            NoticeStore store,
            ReadingStore readings,
            RecipientStore recipients,
            NoticeAccess access,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.readings = readings;
        this.recipients = recipients;
        this.access = access;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Takes in what was read. The same key again gives the notice that the first time made. */
    @Transactional
    NoticeId add(NewNotice notice, Viewer by) {
        if (!access.mayManage(notice.owner(), by)) {
            throw new NotAllowed("notices.not-your-unit");
        }
        var id = NoticeId.next();
        if (!store.add(id, notice, by.account(), clock.instant())) {
            return store.findByKey(notice.key()).orElseThrow();
        }
        readings.add(id, notice.reading(), by.account(), clock.instant());
        trail.record(by, "notices.added", NoticeAccess.TYPE, id.value(), null, notice.details());
        return id;
    }

    /** The notice, for whom it is public or addressed to, and for those who manage it. */
    @Transactional(readOnly = true)
    public Notice see(NoticeId id, Viewer viewer) {
        return access.see(id, viewer);
    }

    @Transactional(readOnly = true)
    public Notice seeToManage(NoticeId id, Viewer viewer) {
        return access.seeToManage(id, viewer);
    }

    @Transactional(readOnly = true)
    public boolean mayManage(Notice notice, Viewer viewer) {
        return access.mayManage(notice, viewer);
    }

    /** As {@link #see}; the first look of a person of a recipient is its receipt. */
    @Transactional
    public Notice open(NoticeId id, Viewer viewer) {
        var notice = access.see(id, viewer);
        var unit = viewer.unit();
        var person = viewer.account();
        if (notice.isPublished() && unit.isPresent() && person != null) {
            recipients.open(id, unit.get(), person, clock.instant());
        }
        return notice;
    }

    /** Says anew what is known of the notice; its text stays. */
    @Transactional
    public void describe(NoticeId id, NoticeDetails details, int version, Viewer by) {
        var before = access.seeToChange(id, by);
        InvalidInput.check(details.complaints());
        if (before.version() != version || !store.describe(before, details)) {
            throw new Conflict("notices.changed-meanwhile");
        }
        trail.record(by, "notices.described", NoticeAccess.TYPE, id.value(), before.details(), details);
    }

    /** Adds units below the owner to those who get it; returns how many are new. Who is added later is told at once. */
    @Transactional
    public int address(NoticeId id, RecipientChoice choice, Viewer by) {
        var notice = access.seeToChange(id, by);
        if (choice.isEmpty()) {
            throw InvalidInput.of("kinds", "notices.choose-recipients");
        }
        var now = clock.instant();
        var added = recipients.add(id, notice.owner(), choice, Festival.dateOf(now), now);
        if (added > 0) {
            trail.record(by, "notices.addressed", NoticeAccess.TYPE, id.value(), null, choice);
            if (notice.isPublished()) {
                events.publishEvent(new NoticeSent(id, now));
            }
        }
        return added;
    }

    /** Takes a unit that has not opened it out of the list. */
    @Transactional
    public void leaveOut(NoticeId id, UnitId unit, Viewer by) {
        access.seeToChange(id, by);
        if (!recipients.anyIs(id, List.of(unit))) {
            throw new NotFound("notices.not-found");
        }
        if (!recipients.remove(id, unit)) {
            throw new RuleBroken("notices.opened-already");
        }
        trail.record(by, "notices.left-out", NoticeAccess.TYPE, id.value(), Map.of("unit", unit), null);
    }

    @Transactional(readOnly = true)
    public Receipts receiptsOf(NoticeId id, Viewer by) {
        access.seeToManage(id, by);
        return recipients.count(id);
    }

    /** From now on its recipients read it, and everybody if it is open to all. Pressing twice is harmless. */
    @Transactional
    public void publish(NoticeId id, Viewer by) {
        var notice = access.seeToChange(id, by);
        if (store.publish(id, clock.instant())) {
            trail.record(by, "notices.published", NoticeAccess.TYPE, id.value(), null, notice.details());
            events.publishEvent(new NoticeSent(id, Instant.EPOCH));
        }
    }

    /** Takes it back, with a reason that those who look for it read. */
    @Transactional
    public void withdraw(NoticeId id, String reason, Viewer by) {
        access.seeToManage(id, by);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw InvalidInput.of("reason", "notices.reason-needed");
        }
        if (!store.withdraw(id, reason.strip(), clock.instant())) {
            throw new RuleBroken("notices.only-published-withdrawn");
        }
        trail.record(by, "notices.withdrawn", NoticeAccess.TYPE, id.value(), null, Map.of("reason", reason.strip()));
    }

    /** Reminds those who have not opened it: once, never again. Returns how many units. */
    @Transactional
    public int remind(NoticeId id, Viewer by) {
        access.seeToChange(id, by);
        var now = clock.instant();
        if (!store.remind(id, now)) {
            throw new RuleBroken("notices.reminded-already");
        }
        var reminded = recipients.markReminded(id, now);
        trail.record(by, "notices.reminded", NoticeAccess.TYPE, id.value(), null, Map.of("units", reminded));
        events.publishEvent(new NoticeReminded(id));
        return reminded;
    }
}
