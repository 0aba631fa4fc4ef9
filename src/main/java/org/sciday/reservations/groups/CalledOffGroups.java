package org.sciday.reservations.groups;

import java.time.Clock;
import java.util.List;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.ActivityRejected;
import org.sciday.activities.ActivityStatusChanged;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.SessionFacts;
import org.sciday.activities.SessionsChanged;
import org.sciday.activities.SessionsDropped;
import org.sciday.reservations.groups.GroupBooking.State;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the programme does to groups: they fall with the activity, and keep their session from being deleted. Heard before the
 * stock is counted anew.
 */
@Component
class CalledOffGroups {

    private static final int BEFORE_THE_STOCK = -100;

    private final GroupBookingStore store;
    private final GroupPlacesStore places;
    private final GroupNews news;
    private final Activities activities;
    private final Clock clock;

    CalledOffGroups(
            GroupBookingStore store, GroupPlacesStore places, GroupNews news, Activities activities, Clock clock) {
        this.store = store;
        this.places = places;
        this.news = news;
        this.activities = activities;
        this.clock = clock;
    }

    @EventListener
    @Order(BEFORE_THE_STOCK)
    void on(ActivityStatusChanged event) {
        if (event.status() == PublicStatus.CANCELLED) {
            callOff(event.activity());
        }
    }

    @EventListener
    @Order(BEFORE_THE_STOCK)
    void on(ActivityRejected event) {
        callOff(event.activity());
    }

    @EventListener
    void on(SessionsChanged event) {
        var kept = event.sessions().stream().map(SessionFacts::id).toList();
        checkNone(places.countActiveBeside(event.activity(), kept));
    }

    @EventListener
    void on(SessionsDropped event) {
        checkNone(places.countActiveOf(event.sessions()));
    }

    private static void checkNone(int active) {
        if (active > 0) {
            throw new RuleBroken("reservations.session-has-bookings", active);
        }
    }

    private void callOff(ActivityId activity) {
        var ids = places.activeOf(activity);
        if (ids.isEmpty()) {
            return;
        }
        var bookings = ids.stream().flatMap(id -> store.find(id).stream()).toList();
        uncount(bookings);
        places.lockAllOf(activity);
        bookings.forEach(this::callOff);
    }

    private void uncount(List<GroupBooking> bookings) {
        for (var booking : bookings) {
            var counted = booking.counted();
            if (counted != null && booking.state() == State.ACCEPTED) {
                places.uncountOn(counted, booking.people());
            }
        }
    }

    /** The stock's counters are taken anew afterwards, from the rows. */
    private void callOff(GroupBooking before) {
        if (store.end(before.id(), before.state(), State.CALLED_OFF, clock.instant())) {
            var after = store.find(before.id()).orElseThrow();
            news.changed(Viewer.platform(), "reservations.group-called-off", before, after);
            news.tell(after, activities.session(after.session()));
        }
    }
}
