package org.sciday.reservations;

import java.util.ArrayList;
import java.util.List;

/**
 * Who of a waiting line gets the free places: the first party that fits, but nobody is passed by more often than the
 * patience says. Then places are kept for it. The reasons are in docs/howto/scarce-things.md.
 */
record WaitingLine(List<Waiter> waiters, int capacity, int patience) {

    /** Who is promoted, and who was passed by thereby (with the new count). */
    record Turn(List<Waiter> promoted, List<Waiter> passed) {

        int people() {
            return promoted.stream().mapToInt(Waiter::people).sum();
        }
    }

    WaitingLine {
        waiters = List.copyOf(waiters);
    }

    Turn serve(int free) {
        var left = free;
        var promoted = new ArrayList<Waiter>();
        var skipped = new ArrayList<Waiter>();
        for (var waiter : waiters) {
            if (left == 0 || skipped.stream().anyMatch(this::isOutOfPatience)) {
                break;
            }
            if (waiter.people() <= left) {
                left -= waiter.people();
                promoted.add(waiter);
                skipped.replaceAll(Waiter::passed);
            } else if (waiter.people() <= capacity) {
                skipped.add(waiter);
            }
        }
        var passed = skipped.stream().filter(this::wasPassedNow).toList();
        return new Turn(List.copyOf(promoted), passed);
    }

    private boolean isOutOfPatience(Waiter waiter) {
        return waiter.passedOver() >= patience;
    }

    private boolean wasPassedNow(Waiter waiter) {
        return !waiters.contains(waiter);
    }
}
