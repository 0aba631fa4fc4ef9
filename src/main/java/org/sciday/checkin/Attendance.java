package org.sciday.checkin;

import java.util.Optional;
import org.sciday.activities.ActivityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many people came, for those who tell what became of an activity. */
@Service
public class Attendance {

    private final AttendanceStore store;

    Attendance(AttendanceStore store) {
        this.store = store;
    }

    /** Over all sessions; empty when nobody was ever let in through a door of ours. */
    @Transactional(readOnly = true)
    public Optional<Integer> of(ActivityId activity) {
        return store.peopleAt(activity);
    }
}
