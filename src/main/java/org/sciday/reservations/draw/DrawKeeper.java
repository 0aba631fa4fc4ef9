package org.sciday.reservations.draw;

import java.time.Clock;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sciday.activities.ActivityId;
import org.sciday.activities.ActivityRejected;
import org.sciday.activities.ActivityStatusChanged;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.SessionFacts;
import org.sciday.activities.SessionsChanged;
import org.sciday.activities.SessionsDropped;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps draws in step with the programme, in the transaction that changes it. Comes before those who lock stock rows,
 * since a draw's row is locked first.
 */
@Component
class DrawKeeper {

    private final DrawStore store;
    private final DrawSteps steps;
    private final Clock clock;

    DrawKeeper(DrawStore store, DrawSteps steps, Clock clock) {
        this.store = store;
        this.steps = steps;
        this.clock = clock;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(SessionsChanged event) {
        var giveable = event.sessions().stream()
                .filter(session -> session.bookable() && session.capacity() != null)
                .collect(Collectors.toMap(SessionFacts::id, SessionFacts::startsAt));
        demand(event.activity(), draw -> {
            var startsAt = giveable.get(draw.session());
            var drawn = draw.drawsAt() == null ? draw.closesAt().plus(Draw.LIST_STANDS) : draw.drawsAt();
            return startsAt != null && drawn.isBefore(startsAt);
        });
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(SessionsDropped event) {
        demand(event.activity(), draw -> !event.sessions().contains(draw.session()));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ActivityStatusChanged event) {
        if (event.status() == PublicStatus.CANCELLED) {
            callOff(store.liveOf(event.activity()));
        }
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ActivityRejected event) {
        callOff(store.liveOf(event.activity()));
    }

    private void demand(ActivityId activity, Predicate<Draw> fits) {
        if (!store.liveOf(activity).stream().allMatch(fits)) {
            throw new RuleBroken("reservations.draw.session-has-draw");
        }
    }

    private void callOff(Collection<Draw> live) {
        for (var draw : live) {
            store.lock(draw.id())
                    .filter(locked -> locked.state().isLive())
                    .ifPresent(locked -> steps.callOff(locked, "", Viewer.platform(), clock.instant()));
        }
    }
}
