package org.sciday.reservations.visitors;

import java.util.List;
import org.sciday.activities.SessionsChanged;
import org.sciday.reservations.ReservationCancelled;
import org.sciday.reservations.SessionCalledOff;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets go of names and documents in the transaction in which the places are given back: the day is free again for them. */
@Component
class VisitorKeeper {

    private final VisitorStore store;

    VisitorKeeper(VisitorStore store) {
        this.store = store;
    }

    @EventListener
    void on(ReservationCancelled event) {
        store.delete(List.of(event.reservation()));
    }

    @EventListener
    void on(SessionCalledOff event) {
        store.deleteFallen(event.session());
    }

    @EventListener
    void on(SessionsChanged event) {
        store.follow(event.activity());
    }
}
