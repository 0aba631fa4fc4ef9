package org.sciday.site.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.Festival;

/**
 * What a resident looks for. Every field is in the address of the page, so that a search can be shared.
 *
 * @param when "" (from now on), "now", "today", "tomorrow", "weekend", "past"
 * @param date one day; goes before {@code when}
 * @param near latitude and longitude, WGS-84, as "39.63,118.18": nearest first
 */
public record ProgrammeFilter(
        @Nullable String q,
        @Nullable String region,
        @Nullable String when,
        @Nullable LocalDate date,
        @Nullable String action,
        @Nullable String kind,
        @Nullable String audience,
        @Nullable Boolean free,
        @Nullable Boolean online,
        @Nullable Boolean accessible,
        @Nullable String near,
        @Nullable Integer page) {

    public static final int SIZE = 20;

    /** Half-open span of time; sessions that touch it are meant. */
    record Span(Instant from, Instant to) {}

    record Point(double latitude, double longitude) {}

    public String words() {
        return q == null ? "" : q.strip();
    }

    public String regionPrefix() {
        return region == null || !region.matches("\\d{6}") ? "" : region.replaceFirst("(00)+$", "");
    }

    public String moment() {
        return when == null ? "" : when;
    }

    public int number() {
        return page == null || page < 1 ? 1 : Math.min(page, 500);
    }

    public boolean isPast() {
        return date == null && moment().equals("past");
    }

    public boolean isEmpty() {
        return query().isEmpty();
    }

    Span span(Instant now) {
        var today = Festival.dateOf(now);
        if (date != null) {
            return days(date, date);
        }
        return switch (moment()) {
            case "now" -> new Span(now, now.plusSeconds(2 * 3600));
            case "today" -> new Span(now, startOf(today.plusDays(1)));
            case "tomorrow" -> days(today.plusDays(1), today.plusDays(1));
            case "weekend" -> weekend(today, now);
            case "past" -> new Span(startOf(today.minusYears(1)), now);
            default -> new Span(now, startOf(today.plusYears(1)));
        };
    }

    /** The coming Saturday and Sunday; on these two days the rest of them. */
    private static Span weekend(LocalDate today, Instant now) {
        var toSunday = 7 - today.getDayOfWeek().getValue();
        var sunday = today.plusDays(toSunday);
        var saturday = startOf(sunday.minusDays(1));
        return new Span(saturday.isAfter(now) ? saturday : now, startOf(sunday.plusDays(1)));
    }

    private static Span days(LocalDate first, LocalDate last) {
        return new Span(startOf(first), startOf(last.plusDays(1)));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Festival.ZONE).toInstant();
    }

    Optional<Point> point() {
        if (near == null || !near.matches("-?\\d{1,2}(\\.\\d{1,7})?,-?\\d{1,3}(\\.\\d{1,7})?")) {
            return Optional.empty();
        }
        var parts = near.split(",", 2);
        return Optional.of(new Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])));
    }

    /** The filter as an address, with one of its fields changed; an empty value drops it, and the page starts anew. */
    public String with(String field, String value) {
        var fields = fields();
        fields.put(field, value);
        return "/activities" + (text(fields).isEmpty() ? "" : "?" + text(fields));
    }

    private String query() {
        return text(fields());
    }

    private Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("q", words());
        fields.put("region", region == null ? "" : region);
        fields.put("when", moment());
        fields.put("date", date == null ? "" : date.toString());
        fields.put("action", action == null ? "" : action);
        fields.put("kind", kind == null ? "" : kind);
        fields.put("audience", audience == null ? "" : audience);
        fields.put("free", Boolean.TRUE.equals(free) ? "true" : "");
        fields.put("online", Boolean.TRUE.equals(online) ? "true" : "");
        fields.put("accessible", Boolean.TRUE.equals(accessible) ? "true" : "");
        fields.put("near", near == null ? "" : near);
        return fields;
    }

    private static String text(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
