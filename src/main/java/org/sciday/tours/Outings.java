package org.sciday.tours;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sciday.audit.Trail;
import org.sciday.circles.TravelTime;
import org.sciday.reservations.Party;
import org.sciday.shared.Festival;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own way through a day: reckoned, kept, booked as a whole, shown to friends. */
@Service
public class Outings {

    /** So many visits can be looked through exactly; nobody walks more on a day. */
    public static final int MOST = DayPlanner.MOST;

    private static final Duration CUT_OFF = Duration.ofMinutes(3);

    private final OutingStore store;
    private final VisitStore visits;
    private final AllOrNone booking;
    private final TravelTime travel;
    private final Trail trail;
    private final Clock clock;

    Outings(OutingStore store, VisitStore visits, AllOrNone booking, TravelTime travel, Trail trail, Clock clock) {
        this.store = store;
        this.visits = visits;
        this.booking = booking;
        this.travel = travel;
        this.trail = trail;
        this.clock = clock;
    }

    /** The best order for the day, as things are now. */
    @Transactional(readOnly = true)
    public Itinerary plan(DayWish wish, Viewer by) {
        if (wish.picks().size() > MOST) {
            throw InvalidInput.of("pick", "tours.too-many-picks", MOST);
        }
        var begin = Festival.instantOf(wish.day().atTime(wish.start()));
        var start = begin.isAfter(clock.instant()) ? begin : clock.instant();
        var end = wish.day().plusDays(1).atStartOfDay(Festival.ZONE).toInstant();
        var possible = visits.visits(wish.picks(), by.id(), start, end, wish.people());
        return new DayPlanner(travel, wish.mode()).plan(possible, start, wish.from());
    }

    /** Keeps the plan; the same key again keeps nothing new. */
    @Transactional
    public OutingId keep(DayWish wish, UUID key, Viewer by) {
        var itinerary = plan(wish, by);
        if (itinerary.stops().isEmpty()) {
            throw new RuleBroken("tours.nothing-fits");
        }
        var stops = itinerary.stops().stream()
                .map(stop -> new Outing.OutingStop(
                        stop.visit().activity(),
                        stop.slot().session(),
                        (int) stop.travelMinutes(),
                        stop.begins(),
                        stop.leave(),
                        stop.slot().bookable()))
                .toList();
        var outing = new Outing(
                OutingId.next(), by.id(), wish.day(), wish.mode(), UUID.randomUUID(), stops, clock.instant(), null);
        if (store.add(outing, key)) {
            trail.record(by, "tours.kept", "tours.outing", outing.id().value(), null, null);
        }
        return store.idOf(by.id(), key).orElseThrow();
    }

    /** The person's own; for all others it does not exist. */
    @Transactional(readOnly = true)
    public Outing get(OutingId id, Viewer by) {
        return own(id, by, "tours.seen");
    }

    /** For whom the link was given to. */
    @Transactional(readOnly = true)
    public Optional<Outing> findShared(UUID token) {
        return store.findByToken(token);
    }

    /** Those of today and later. */
    @Transactional(readOnly = true)
    public List<Outing> ahead(Viewer by) {
        return store.of(by.id(), Festival.dateOf(clock.instant()));
    }

    @Transactional
    public void remove(OutingId id, Viewer by) {
        own(id, by, "tours.removed");
        store.remove(id);
        trail.record(by, "tours.removed", "tours.outing", id.value(), null, null);
    }

    /**
     * Takes places at all stops that have any, or at none. Not in one transaction, since each session has its own lane; an attempt that is
     * cut off in the middle is undone by {@link #undoCutOff}.
     */
    public Optional<PackageRefused> book(OutingId id, Party party, UUID key, Viewer by) {
        var outing = own(id, by, "tours.booked");
        if (!store.begin(id, key, clock.instant())) {
            throw new RuleBroken("tours.booking-under-way");
        }
        var booked = false;
        try {
            var refused = booking.take(outing.bookable(), party, key, by);
            booked = refused.isEmpty();
            return refused;
        } finally {
            store.end(id, key, booked ? clock.instant() : null);
            trail.record(by, booked ? "tours.booked" : "tours.not-booked", "tours.outing", id.value(), null, null);
        }
    }

    /** Gives back what attempts had taken whose node died. */
    public void undoCutOff() {
        for (var attempt : store.cutOff(clock.instant().minus(CUT_OFF))) {
            store.find(attempt.outing()).ifPresent(outing -> {
                var holder = new Viewer(outing.account(), "", List.of(), null, null);
                booking.undo(outing.bookable(), attempt.key(), holder);
                store.end(outing.id(), attempt.key(), null);
            });
        }
    }

    private Outing own(OutingId id, Viewer by, String action) {
        var outing = store.find(id).orElseThrow(() -> new NotFound("tours.outing-not-found"));
        if (!outing.account().equals(by.id())) {
            trail.refused(by, action, "tours.outing", id.value());
            throw new NotFound("tours.outing-not-found");
        }
        return outing;
    }
}
