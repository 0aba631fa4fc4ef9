package org.sciday.reservations.groups;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Activities;
import org.sciday.activities.SessionFacts;
import org.sciday.activities.SessionId;
import org.sciday.files.Paper;
import org.sciday.files.PaperFile;
import org.sciday.files.Papers;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.FreedPlaces;
import org.sciday.reservations.Offer;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.Sharing.Groups;
import org.sciday.reservations.groups.GroupBooking.State;
import org.sciday.shared.Conflict;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.sciday.units.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Groups ask with a letter, the unit decides, accepted groups hold places like everybody. */
@Service
public class GroupBookings {

    private static final int OPEN_AT_ONCE = 5;
    private static final int LONGEST_REASON = 500;

    private final GroupBookingStore store;
    private final GroupPlaces places;
    private final GroupNews news;
    private final Reservations reservations;
    private final FreedPlaces freed;
    private final Activities activities;
    private final Units units;
    private final Papers papers;
    private final Clock clock;

    GroupBookings(
            GroupBookingStore store,
            GroupPlaces places,
            GroupNews news,
            Reservations reservations,
            FreedPlaces freed,
            Activities activities,
            Units units,
            Papers papers,
            Clock clock) {
        this.store = store;
        this.places = places;
        this.news = news;
        this.reservations = reservations;
        this.freed = freed;
        this.activities = activities;
        this.units = units;
        this.papers = papers;
        this.clock = clock;
    }

    /** On what terms groups come to the session. */
    @Transactional(readOnly = true)
    public Groups rulesOf(Offer offer) {
        return reservations.termsOf(offer).sharing().groups();
    }

    /** Keeps the letter for a request that is sound otherwise; decoding takes time, hence outside of any transaction. */
    public Paper letter(GroupWish wish, byte[] upload, String fileName) {
        check(wish);
        return papers.store(upload, fileName, "letter");
    }

    /** Asks the unit. The same key again gives the first request. */
    @Transactional
    public GroupBookingId request(GroupWish wish, Paper letter, Viewer by) {
        check(wish);
        var known = store.findByKey(by.id(), wish.key());
        if (known.isPresent()) {
            return known.get();
        }
        if (store.countOpenOf(by.id()) >= OPEN_AT_ONCE) {
            throw new RuleBroken("reservations.groups.too-many-open", OPEN_AT_ONCE);
        }
        var id = GroupBookingId.next();
        if (!store.add(id, wish, letter, by.id(), clock.instant())) {
            return store.findByKey(by.id(), wish.key()).orElseThrow();
        }
        news.changed(by, "reservations.group-requested", null, store.find(id).orElseThrow());
        return id;
    }

    private void check(GroupWish wish) {
        var offer = reservations.offer(wish.session());
        var groups = rulesOf(offer);
        var now = clock.instant();
        offer.closedBecause(now).filter(reason -> reason != Reason.NOT_YET_OPEN).ifPresent(reason -> {
            throw new RuleBroken(reason.messageKey());
        });
        if (!groups.inTime(offer.startsAt(), now)) {
            throw new RuleBroken("reservations.groups.too-late", groups.daysAhead());
        }
        wish.check(groups, offer.capacity());
    }

    /** One's own request; for all others it does not exist. */
    @Transactional(readOnly = true)
    public GroupBooking own(GroupBookingId id, Viewer by) {
        var booking = store.find(id).orElseThrow(() -> new NotFound("reservations.groups.not-found"));
        if (!booking.holder().equals(by.id())) {
            throw news.refused(by, id);
        }
        return booking;
    }

    /** For the desk of the unit that is asked. */
    @Transactional(readOnly = true)
    public GroupBooking asked(GroupBookingId id, Viewer by) {
        var booking = store.find(id).orElseThrow(() -> new NotFound("reservations.groups.not-found"));
        if (!units.mayManage(by, Permission.ACTIVITIES_EDIT, sessionOf(booking.session()).unit())) {
            throw news.refused(by, id);
        }
        return booking;
    }

    /** When and where the group wants to come. */
    @Transactional(readOnly = true)
    public SessionFacts sessionOf(SessionId session) {
        return activities.session(session);
    }

    public PaperFile letterOf(GroupBooking booking) {
        return papers.find(booking.letter()).orElseThrow(() -> new NotFound("reservations.groups.not-found"));
    }

    /** All places or none: of two groups that want the last places one gets them, whoever clicks when. */
    @Transactional
    public void accept(GroupBookingId id, Viewer by) {
        var before = asked(id, by);
        if (!before.isOpen()) {
            throw new Conflict("reservations.groups.decided-meanwhile");
        }
        var counted = places.take(before, sessionOf(before.session()));
        decide(before, State.ACCEPTED, "", counted, by);
    }

    @Transactional
    public void decline(GroupBookingId id, @Nullable String reason, Viewer by) {
        var before = asked(id, by);
        if (reason == null || reason.isBlank()) {
            throw InvalidInput.of("reason", "shared.required");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw InvalidInput.of("reason", "shared.too-long", LONGEST_REASON);
        }
        decide(before, State.DECLINED, reason.strip(), null, by);
    }

    private void decide(GroupBooking before, State decision, String reason, @Nullable WeekendDay counted, Viewer by) {
        if (!store.decide(before.id(), decision, reason, counted, by.account(), clock.instant())) {
            throw new Conflict("reservations.groups.decided-meanwhile");
        }
        var after = store.find(before.id()).orElseThrow();
        var action = decision == State.ACCEPTED ? "reservations.group-accepted" : "reservations.group-declined";
        news.changed(by, action, before, after);
        news.tell(after, sessionOf(after.session()));
    }

    /** Takes the request back, or gives the places back to those who wait. Twice is harmless. */
    @Transactional
    public void withdraw(GroupBookingId id, Viewer by) {
        var before = own(id, by);
        if (!before.isActive()) {
            return;
        }
        if (before.hasCome()) {
            throw new RuleBroken("reservations.groups.has-come");
        }
        if (!clock.instant().isBefore(sessionOf(before.session()).startsAt())) {
            throw new RuleBroken("reservations.too-late-to-cancel");
        }
        end(before, State.WITHDRAWN);
        var after = store.find(id).orElseThrow();
        news.changed(by, "reservations.group-withdrawn", before, after);
        if (before.state() == State.ACCEPTED) {
            freed.serve(before.session());
        }
    }

    /** Counters first and in their order; if the request has changed meanwhile all of it is rolled back. */
    private void end(GroupBooking before, State how) {
        if (before.state() == State.ACCEPTED) {
            places.giveBack(before);
        }
        if (!store.end(before.id(), before.state(), how, clock.instant())) {
            throw new Conflict("reservations.groups.decided-meanwhile");
        }
    }
}
