package org.sciday.reservations.care;

import java.time.Clock;
import java.util.List;
import org.sciday.messages.Messages;
import org.sciday.shared.Festival;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A word the day before, while there is still time to give the places to others. */
@Service
public class Reminders {

    private static final int SOME = 200;

    private final ReminderStore store;
    private final Messages messages;
    private final Clock clock;

    Reminders(ReminderStore store, Messages messages, Clock clock) {
        this.store = store;
        this.messages = messages;
        this.clock = clock;
    }

    /** Reminds some of those who hold a place tomorrow, each once; 0 when all have heard. */
    @Transactional
    public int remindSome() {
        var now = clock.instant();
        var tomorrow = Festival.dateOf(now).plusDays(1);
        var from = tomorrow.atStartOfDay(Festival.ZONE).toInstant();
        var until = tomorrow.plusDays(1).atStartOfDay(Festival.ZONE).toInstant();
        var some = store.take(from, until, SOME, now);
        some.forEach(one -> messages.tell(
                one.holder(),
                "reservations.care.told.tomorrow",
                List.of(one.title(), one.startsAt(), one.place()),
                "/me/tickets/" + one.reservation()));
        return some.size();
    }
}
