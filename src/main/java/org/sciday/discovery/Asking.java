package org.sciday.discovery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sciday.search.Condition;
import org.sciday.search.Order;
import org.sciday.search.Search;
import org.sciday.search.Search.Part;
import org.sciday.search.Span;
import org.sciday.shared.Festival;

/** Makes a question for the index of what a resident asks. */
final class Asking {

    private static final double METRES = 1_000;

    /** Whoever asks for longer hardly means a certain day. */
    private static final int FEW_DAYS = 31;

    private Asking() {}

    static Search of(ProgrammeFilter filter, Instant now, Part part, Set<String> facets) {
        return new Search(
                filter.words(),
                conditions(filter, now),
                order(filter),
                filter.point().orElse(null),
                now,
                part,
                facets);
    }

    private static Order order(ProgrammeFilter filter) {
        return switch (filter.sort() == null ? "" : filter.sort()) {
            case "soon" -> Order.SOONEST;
            case "new" -> Order.NEWEST;
            case "fit" -> filter.words().isEmpty() ? Order.SOONEST : Order.FITTING;
            default ->
                filter.point().isPresent() ? Order.NEAREST : filter.words().isEmpty() ? Order.SOONEST : Order.FITTING;
        };
    }

    /** Of what is on in several places, the nearest is meant rather than the next. */
    static boolean isForTheNearest(ProgrammeFilter filter) {
        return order(filter) == Order.NEAREST || filter.point().isPresent() && filter.radius().isPresent();
    }

    private static List<Condition> conditions(ProgrammeFilter filter, Instant now) {
        var conditions = new ArrayList<Condition>();
        conditions.add(on(filter.span(now)));
        conditions.add(new Condition.NoneOf(Codes.STATUS, Set.of("CANCELLED")));
        var fields = filter.fields();
        for (var field : Codes.OF_FILTERS) {
            var code = fields.get(field);
            if (code != null) {
                conditions.add(new Condition.AnyOf(field, Set.of(Codes.FLAGS.contains(field) ? Codes.YES : code)));
            }
        }
        filter.regionCode().ifPresent(region -> {
            conditions.add(new Condition.AnyOf(Codes.REGION, Set.of(region.value())));
            var days = days(filter.span(now));
            if (days.size() <= FEW_DAYS) {
                conditions.add(new Condition.IfAny(
                        Codes.REGION_DAY,
                        days.stream().map(day -> Codes.regionDay(region, day)).collect(Collectors.toSet())));
            }
        });
        filter.point().ifPresent(here -> filter.radius()
                .ifPresent(kilometres -> conditions.add(new Condition.Within(here, kilometres * METRES))));
        return conditions;
    }

    /** Whole days are counted anyway, and found by that more quickly than by their moments. */
    private static Condition on(Span span) {
        var days = days(span);
        return days.size() <= FEW_DAYS && isMidnight(span.from()) && isMidnight(span.to())
                ? new Condition.OnDays(span, Codes.DAY, Set.copyOf(days))
                : new Condition.During(span);
    }

    private static boolean isMidnight(Instant moment) {
        return Festival.localTimeOf(moment).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static List<String> days(Span span) {
        var last = Festival.dateOf(span.to().minusSeconds(1));
        return Festival.dateOf(span.from())
                .datesUntil(last.plusDays(1))
                .limit(FEW_DAYS + 1L)
                .map(LocalDate::toString)
                .toList();
    }
}
