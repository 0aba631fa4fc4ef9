package org.sciday.favourites;

import java.time.Clock;
import java.util.List;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.messages.Messages;
import org.sciday.shared.Festival;
import org.sciday.shared.NotFound;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each person's own list. It says what somebody likes, so it is kept out of the trail, is counted nowhere, and nobody else sees
 * it.
 */
@Service
public class Favourites {

    private static final int MOST = 200;
    private static final int SOME = 200;

    private final FavouriteStore store;
    private final Activities activities;
    private final Messages messages;
    private final Clock clock;

    Favourites(FavouriteStore store, Activities activities, Messages messages, Clock clock) {
        this.store = store;
        this.activities = activities;
        this.messages = messages;
        this.clock = clock;
    }

    /** Keeps it in mind; twice is harmless. */
    @Transactional
    public void add(ActivityId activity, Viewer by) {
        demandPublic(activity);
        if (store.count(by.id()) >= MOST) {
            throw new RuleBroken("favourites.too-many");
        }
        store.add(by.id(), activity, clock.instant());
    }

    /** Forgets it. What is public no longer can be forgotten too. */
    @Transactional
    public void remove(ActivityId activity, Viewer by) {
        if (!store.remove(by.id(), activity)) {
            demandPublic(activity);
        }
    }

    @Transactional(readOnly = true)
    public boolean has(ActivityId activity, Viewer viewer) {
        return viewer.isSignedIn() && store.has(viewer.id(), activity);
    }

    /** The person's own, of which some may be public no longer, the latest first. */
    @Transactional(readOnly = true)
    public List<ActivityId> of(Viewer viewer) {
        return store.of(viewer.id());
    }

    /** Reminds some of those who kept something that is on tomorrow, each once a day; 0 when all have heard. */
    @Transactional
    public int remindSome() {
        var tomorrow = Festival.dateOf(clock.instant()).plusDays(1);
        var some = store.take(tomorrow, SOME);
        some.forEach(one -> messages.tell(
                one.holder(),
                "favourites.told.tomorrow",
                List.of(one.title(), one.startsAt(), one.place()),
                "/activities/" + one.activity()));
        return some.size();
    }

    private void demandPublic(ActivityId id) {
        var found = activities.find(id);
        if (found.isEmpty() || !found.get().publicAt(clock.instant())) {
            throw new NotFound("activities.not-public");
        }
    }
}
