package org.sciday.tours;

import java.time.Clock;
import java.util.List;
import org.sciday.messages.Messages;
import org.sciday.shared.Festival;
import org.sciday.shared.NotFound;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The routes that a person keeps in mind: as private as favourites, and as little in the trail. */
@Service
public class KeptRoutes {

    private static final int MOST = 100;
    private static final int SOME = 200;

    private final KeptRouteStore store;
    private final Routes routes;
    private final Messages messages;
    private final Clock clock;

    KeptRoutes(KeptRouteStore store, Routes routes, Messages messages, Clock clock) {
        this.store = store;
        this.routes = routes;
        this.messages = messages;
        this.clock = clock;
    }

    /** Keeps it in mind; twice is harmless. */
    @Transactional
    public void add(RouteId route, Viewer by) {
        demandPublic(route);
        if (store.count(by.id()) >= MOST) {
            throw new RuleBroken("tours.too-many-kept", MOST);
        }
        store.add(by.id(), route, clock.instant());
    }

    /** Forgets it. What is public no longer can be forgotten too. */
    @Transactional
    public void remove(RouteId route, Viewer by) {
        if (!store.remove(by.id(), route)) {
            demandPublic(route);
        }
    }

    @Transactional(readOnly = true)
    public boolean has(RouteId route, Viewer viewer) {
        return viewer.isSignedIn() && store.has(viewer.id(), route);
    }

    /** Reminds some of those on whose route something is on tomorrow, each once a day; 0 when all have heard. */
    @Transactional
    public int remindSome() {
        var tomorrow = Festival.dateOf(clock.instant()).plusDays(1);
        var some = store.take(tomorrow, SOME);
        some.forEach(one -> messages.tell(
                one.holder(),
                "tours.told.tomorrow",
                List.of(one.title(), one.activity(), one.startsAt(), one.place()),
                "/routes/" + one.route()));
        return some.size();
    }

    private void demandPublic(RouteId route) {
        if (routes.findPublic(route).isEmpty()) {
            throw new NotFound("tours.route-not-found");
        }
    }
}
