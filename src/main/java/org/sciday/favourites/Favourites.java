package org.sciday.favourites;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sciday.activities.ActivityId;
import org.sciday.messages.Messages;
import org.sciday.shared.Festival;
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
    private final Map<String, Keepable> kinds;
    private final Messages messages;
    private final Clock clock;

    Favourites(FavouriteStore store, List<Keepable> kinds, Messages messages, Clock clock) {
        this.store = store;
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(Keepable::kind, Function.identity()));
        this.messages = messages;
        this.clock = clock;
    }

    /** Keeps it in mind; twice is harmless. */
    @Transactional
    public void add(Thing thing, Viewer by) {
        demandPublic(thing);
        if (store.count(by.id()) >= MOST) {
            throw new RuleBroken("favourites.too-many");
        }
        store.add(by.id(), thing, clock.instant());
    }

    /** Forgets it. What is public no longer can be forgotten too. */
    @Transactional
    public void remove(Thing thing, Viewer by) {
        if (!store.remove(by.id(), thing)) {
            demandPublic(thing);
        }
    }

    @Transactional(readOnly = true)
    public boolean has(Thing thing, Viewer viewer) {
        return viewer.isSignedIn() && store.has(viewer.id(), thing);
    }

    /** The person's own, of which some may be public no longer, the latest first. */
    @Transactional(readOnly = true)
    public List<ActivityId> activitiesOf(Viewer viewer) {
        return store.activitiesOf(viewer.id());
    }

    /** Reminds some of those who kept something that is on tomorrow, each once a day; 0 when all have heard. */
    @Transactional
    public int remindSome() {
        var tomorrow = Festival.dateOf(clock.instant()).plusDays(1);
        return kinds.values().stream().mapToInt(kind -> remindSome(kind, tomorrow)).sum();
    }

    private int remindSome(Keepable kind, LocalDate day) {
        var due = kind.due(day, SOME);
        due.stream()
                .filter(one -> store.remind(one.holder(), new Thing(kind.kind(), one.thing()), day))
                .forEach(one -> messages.tell(one.holder(), one.key(), one.words(), one.link()));
        return due.size();
    }

    private void demandPublic(Thing thing) {
        Objects.requireNonNull(kinds.get(thing.kind()), thing.kind()).demandPublic(thing.id());
    }
}
