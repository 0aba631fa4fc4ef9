package org.sciday.discovery;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.GeoPoint;
import org.sciday.regions.RegionCode;
import org.sciday.search.Span;

/**
 * What a resident looks for: the same fields in the address of the list, the calendar, the map, every feed and the open data, so
 * that whatever is found can be shared and subscribed. A value that makes no sense counts as none.
 *
 * @param when "" (from now on), "now", "today", "tomorrow", "weekend", "week", "past"
 * @param date first day; goes before {@code when}
 * @param to last day; without it the first is the only one
 * @param venue the name of a place
 * @param free with places that can still be had; {@code nofee}: costs nothing
 * @param near latitude and longitude, WGS-84, as "39.63,118.18"; {@code within}: so many kilometres around it
 * @param sort "fit", "soon", "near" or "new"; by itself what suits the question
 */
public record ProgrammeFilter(
        @Nullable String q,
        @Nullable String campaign,
        @Nullable String region,
        @Nullable String when,
        @Nullable String date,
        @Nullable String to,
        @Nullable String action,
        @Nullable String topic,
        @Nullable String audience,
        @Nullable String kind,
        @Nullable String unit,
        @Nullable String venue,
        @Nullable Boolean free,
        @Nullable Boolean nofee,
        @Nullable Boolean online,
        @Nullable Boolean accessible,
        @Nullable Boolean children,
        @Nullable String near,
        @Nullable String within,
        @Nullable String sort,
        @Nullable Integer page) {

    public static final int SIZE = 20;
    public static final ProgrammeFilter ANY = of(Map.of());

    private static final int PAGES = 400;

    /** Of fields as they stand in an address; others are ignored. */
    public static ProgrammeFilter of(Map<String, String> fields) {
        return of(fields, null);
    }

    private static ProgrammeFilter of(Map<String, String> fields, @Nullable Integer page) {
        return new ProgrammeFilter(
                fields.get("q"),
                fields.get("campaign"),
                fields.get("region"),
                fields.get("when"),
                fields.get("date"),
                fields.get("to"),
                fields.get("action"),
                fields.get("topic"),
                fields.get("audience"),
                fields.get("kind"),
                fields.get("unit"),
                fields.get("venue"),
                flag(fields, "free"),
                flag(fields, "nofee"),
                flag(fields, "online"),
                flag(fields, "accessible"),
                flag(fields, "children"),
                fields.get("near"),
                fields.get("within"),
                fields.get("sort"),
                page);
    }

    private static @Nullable Boolean flag(Map<String, String> fields, String name) {
        return "true".equals(fields.get(name)) ? Boolean.TRUE : null;
    }

    public String words() {
        return q == null ? "" : q.strip();
    }

    public Optional<RegionCode> regionCode() {
        return region == null ? Optional.empty() : RegionCode.parse(region).filter(code -> !code.equals(RegionCode.NATION));
    }

    public String moment() {
        return when == null ? "" : when.strip();
    }

    public Optional<GeoPoint> point() {
        return PointText.read(near);
    }

    /** Kilometres around the point; empty when only the order by nearness is meant. */
    public Optional<Double> radius() {
        return PointText.kilometres(within);
    }

    public int number() {
        return page == null || page < 1 ? 1 : Math.min(page, PAGES);
    }

    public boolean isPast() {
        return Moments.isPast(this);
    }

    /** Sessions that touch it are meant. */
    public Span span(Instant now) {
        return Moments.span(this, now);
    }

    public boolean isEmpty() {
        return query().isEmpty();
    }

    /** With one field changed; an empty value drops it, and pages start anew. */
    public ProgrammeFilter with(String field, @Nullable String value) {
        var fields = fields();
        fields.put(field, value == null ? "" : value);
        return of(fields);
    }

    public ProgrammeFilter onPage(@Nullable Integer number) {
        return of(fields(), number);
    }

    /** The filter as an address below this path. */
    public String at(String path) {
        var query = query();
        return query.isEmpty() ? path : path + "?" + query;
    }

    public String query() {
        return fields().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** What is asked for, by field, without what is empty; the page is none of it. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "q", words());
        put(fields, "campaign", campaign);
        put(fields, "region", region);
        put(fields, "when", moment());
        put(fields, "date", date);
        put(fields, "to", to);
        put(fields, "action", action);
        put(fields, "topic", topic);
        put(fields, "audience", audience);
        put(fields, "kind", kind);
        put(fields, "unit", unit);
        put(fields, "venue", venue);
        put(fields, "free", text(free));
        put(fields, "nofee", text(nofee));
        put(fields, "online", text(online));
        put(fields, "accessible", text(accessible));
        put(fields, "children", text(children));
        put(fields, "near", near);
        put(fields, "within", within);
        put(fields, "sort", sort);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(name, value.strip());
        }
    }

    private static String text(@Nullable Boolean flag) {
        return Boolean.TRUE.equals(flag) ? "true" : "";
    }
}
