package org.sciday.atlas.web;

import java.time.Clock;
import org.sciday.atlas.Wish;
import org.springframework.stereotype.Component;

/** Turns what was typed into what the atlas understands. */
@Component
class WishReading {

    private final MapQueries queries;
    private final Clock clock;

    WishReading(MapQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    Wish of(MapFilter filter) {
        var wish = filter.wish(clock.instant());
        if (filter.words().isEmpty() && !filter.wantsFreePlaces()) {
            return wish;
        }
        if (filter.words().isEmpty()) {
            return wish.among(queries.withFreePlaces(wish.from(), wish.to()));
        }
        var found = queries.saying(filter.words());
        if (filter.wantsFreePlaces()) {
            found.retainAll(queries.withFreePlaces(wish.from(), wish.to()));
        }
        return wish.among(found);
    }
}
