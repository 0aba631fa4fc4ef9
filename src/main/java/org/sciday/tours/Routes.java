package org.sciday.tours;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sciday.audit.Trail;
import org.sciday.shared.Conflict;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.units.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Routes that units lay out: written, looked at by a reviewer above, public. */
@Service
public class Routes {

    private static final String THING = "tours.route";
    private static final int MOST_STOPS = 12;
    private static final int LONGEST_NOTE = 500;

    private final RouteStore store;
    private final Units units;
    private final Trail trail;
    private final Clock clock;

    Routes(RouteStore store, Units units, Trail trail, Clock clock) {
        this.store = store;
        this.units = units;
        this.trail = trail;
        this.clock = clock;
    }

    /** Begins a route of the unit the person acts for; the same key again gives the first one. */
    @Transactional
    public RouteId add(Route.Draft draft, UUID key, Viewer by) {
        var unit = by.actingUnit();
        check(draft);
        var known = store.idOf(key, unit);
        if (known.isPresent()) {
            return known.get();
        }
        var route = new Route(RouteId.next(), unit, draft, Route.State.DRAFT, "", clock.instant(), 0);
        store.add(route, key);
        trail.record(by, "tours.drafted", THING, route.id().value(), null, draft.title());
        return route.id();
    }

    /** @param version that the person was looking at */
    @Transactional
    public void edit(RouteId id, int version, Route.Draft draft, Viewer by) {
        var before = own(id, by, Permission.ACTIVITIES_EDIT, "tours.edited");
        check(draft);
        if (before.version() != version) {
            throw new Conflict("tours.changed-meanwhile");
        }
        store.replace(before.edited(draft, clock.instant()));
        trail.record(by, "tours.edited", THING, id.value(), before.draft().title(), draft.title());
    }

    @Transactional
    public void submit(RouteId id, Viewer by) {
        move(id, by, Permission.ACTIVITIES_EDIT, "tours.submitted", route -> route.submitted(clock.instant()));
    }

    @Transactional
    public void publish(RouteId id, Viewer by) {
        move(id, by, Permission.REVIEW, "tours.published", route -> route.published(clock.instant()));
    }

    /** Back to its unit, also when it was public. */
    @Transactional
    public void sendBack(RouteId id, String reason, Viewer by) {
        if (reason.isBlank() || reason.length() > LONGEST_NOTE) {
            throw InvalidInput.of("reason", reason.isBlank() ? "shared.required" : "shared.too-long", LONGEST_NOTE);
        }
        move(id, by, Permission.REVIEW, "tours.returned", route -> route.returned(reason.strip(), clock.instant()));
    }

    /** For those who write it, review it or manage above it; to all others it does not exist. */
    @Transactional(readOnly = true)
    public Route see(RouteId id, Viewer by) {
        var route = store.find(id).orElseThrow(Routes::unknown);
        if (!maySee(by, route)) {
            trail.refused(by, "tours.seen", THING, id.value());
            throw unknown();
        }
        return route;
    }

    public boolean may(Viewer by, Permission permission, Route route) {
        return units.mayManage(by, permission, route.unit());
    }

    private boolean maySee(Viewer by, Route route) {
        return Stream.of(Permission.ACTIVITIES_EDIT, Permission.REVIEW, Permission.SUBTREE_VIEW)
                .anyMatch(permission -> may(by, permission, route));
    }

    @Transactional(readOnly = true)
    public Optional<Route> findPublic(RouteId id) {
        return store.find(id).filter(Route::isPublic);
    }

    private void move(RouteId id, Viewer by, Permission permission, String action, UnaryOperator<Route> change) {
        var before = own(id, by, permission, action);
        var after = change.apply(before);
        store.replace(after);
        trail.record(by, action, THING, id.value(), before.state(), after.state());
    }

    private Route own(RouteId id, Viewer by, Permission permission, String action) {
        var route = store.find(id).orElseThrow(Routes::unknown);
        if (may(by, permission, route)) {
            return route;
        }
        if (maySee(by, route)) {
            throw new NotAllowed("shared.not-allowed");
        }
        trail.refused(by, action, THING, id.value());
        throw unknown();
    }

    private static void check(Route.Draft draft) {
        var errors = new ArrayList<FieldError>();
        text(errors, "title", draft.title(), 60, true);
        text(errors, "summary", draft.summary(), 2000, false);
        for (var i = 0; i < draft.stops().size(); i++) {
            var stop = draft.stops().get(i);
            text(errors, "stops[" + i + "].name", stop.name(), 60, true);
            text(errors, "stops[" + i + "].text", stop.text(), 500, false);
            if (stop.minutes() < 5 || stop.minutes() > 480) {
                errors.add(FieldError.of("stops[" + i + "].minutes", "tours.minutes-odd"));
            }
        }
        if (draft.stops().size() > MOST_STOPS) {
            errors.add(FieldError.of("stops", "tours.too-many-stops", MOST_STOPS));
        }
        InvalidInput.check(errors);
    }

    private static void text(ArrayList<FieldError> errors, String field, String text, int most, boolean required) {
        if (required && text.isBlank()) {
            errors.add(FieldError.of(field, "shared.required"));
        } else if (text.length() > most) {
            errors.add(FieldError.of(field, "shared.too-long", most));
        }
    }

    private static NotFound unknown() {
        return new NotFound("tours.route-not-found");
    }
}
