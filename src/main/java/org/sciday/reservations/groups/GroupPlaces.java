package org.sciday.reservations.groups;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionFacts;
import org.sciday.reservations.Offer;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.TakingRule;
import org.sciday.reservations.Terms;
import org.sciday.shared.RuleBroken;
import org.springframework.stereotype.Component;

/**
 * Takes and gives back the places of groups: the house's day, the day of the weekend, then the stock row, in that order. What
 * holds for the house as a whole, as its cap for a day, holds for groups like for everybody.
 */
@Component
class GroupPlaces {

    private final GroupPlacesStore store;
    private final Reservations reservations;
    private final List<TakingRule> rules;

    GroupPlaces(GroupPlacesStore store, Reservations reservations, List<TakingRule> rules) {
        this.store = store;
        this.reservations = reservations;
        this.rules = rules;
    }

    /** All of them or none; gives the day of a weekend that they count against, if any. */
    @Nullable WeekendDay take(GroupBooking booking, SessionFacts session) {
        var offer = reservations.offer(session.id());
        var terms = reservations.termsOf(offer);
        demandRoom(booking, offer, terms);
        var cap = terms.sharing().groups().weekendCap();
        var counted = cap == null ? null : WeekendDay.of(session.unit(), session.startsAt()).orElse(null);
        if (counted != null && cap != null && !store.countOn(counted, booking.people(), cap)) {
            throw new RuleBroken("reservations.groups.weekend-full", cap);
        }
        if (!store.take(session.id(), booking.people())) {
            throw new RuleBroken("reservations.groups.no-room", booking.people());
        }
        return counted;
    }

    /** With the rules' own locks, so that nobody else gives away places of the day meanwhile. */
    private void demandRoom(GroupBooking booking, Offer offer, Terms terms) {
        rules.forEach(rule -> rule.lock(offer, terms));
        var room = rules.stream().mapToInt(rule -> rule.room(offer, terms)).min().orElse(Integer.MAX_VALUE);
        if (booking.people() > room) {
            throw new RuleBroken("reservations.groups.day-full", Math.max(0, room));
        }
    }

    void giveBack(GroupBooking booking) {
        var counted = booking.counted();
        if (counted != null) {
            store.uncountOn(counted, booking.people());
        }
        store.lock(booking.session());
        store.giveBack(booking.session(), booking.people());
    }
}
