package org.sciday.favourites;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.shared.NotFound;
import org.springframework.stereotype.Component;

/** Activities, which are what people keep in mind most. */
@Component
class KeptActivities implements Keepable {

    private final KeptActivityQueries queries;
    private final Activities activities;
    private final Clock clock;

    KeptActivities(KeptActivityQueries queries, Activities activities, Clock clock) {
        this.queries = queries;
        this.activities = activities;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Thing.ACTIVITY;
    }

    @Override
    public void demandPublic(UUID thing) {
        var found = activities.find(new ActivityId(thing));
        if (found.isEmpty() || !found.get().publicAt(clock.instant())) {
            throw new NotFound("activities.not-public");
        }
    }

    @Override
    public List<Reminder> due(LocalDate day, int some) {
        return queries.due(day, some);
    }
}
