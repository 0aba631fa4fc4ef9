package org.sciday.atlas.web;

import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sciday.atlas.Tags;
import org.sciday.atlas.Wish;
import org.sciday.discovery.Programme;
import org.sciday.discovery.ProgrammeFilter;
import org.sciday.regions.RegionCode;
import org.sciday.search.Search;
import org.springframework.stereotype.Component;

/** Turns what was asked into what the atlas understands. Words are for the index to understand, free places for the rows. */
@Component
class WishReading {

    private static final Map<String, UnaryOperator<String>> TAGS = Map.of(
            "kind", Tags::kind,
            "topic", Tags::topic,
            "audience", Tags::audience,
            "campaign", Tags::campaign,
            "action", Tags::action,
            "online", yes -> Tags.ONLINE,
            "accessible", yes -> Tags.ACCESSIBLE,
            "nofee", yes -> Tags.NO_FEE,
            "children", yes -> Tags.CHILDREN);

    private final Programme programme;
    private final MapQueries queries;
    private final Clock clock;

    WishReading(Programme programme, MapQueries queries, Clock clock) {
        this.programme = programme;
        this.queries = queries;
        this.clock = clock;
    }

    Wish of(ProgrammeFilter filter) {
        var span = filter.span(clock.instant());
        var tags = new HashSet<String>();
        var fields = filter.fields();
        TAGS.forEach((field, tag) -> {
            var value = fields.get(field);
            if (value != null) {
                tags.add(tag.apply(value));
            }
        });
        var wish = Wish.between(span.from(), span.to())
                .within(filter.regionCode().map(RegionCode::prefix).orElse(""))
                .tagged(tags);
        return wish.among(among(fields, filter, wish));
    }

    private @Nullable Set<UUID> among(Map<String, String> fields, ProgrammeFilter filter, Wish wish) {
        Set<UUID> found = null;
        if (fields.containsKey("q") || fields.containsKey("unit") || fields.containsKey("venue")) {
            found = new HashSet<>(programme.find(filter.onPage(null), Search.DEEPEST, Set.of()).hits());
        }
        if (fields.containsKey("free")) {
            var free = queries.withFreePlaces(wish.from(), wish.to());
            if (found == null) {
                return free;
            }
            found.retainAll(free);
        }
        return found;
    }
}
