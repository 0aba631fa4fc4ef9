package org.sciday.atlas.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.atlas.Tags;
import org.sciday.atlas.Wish;
import org.sciday.regions.GeoPoint;
import org.sciday.regions.RegionCode;
import org.sciday.shared.Festival;

/** What a resident looks for, by the same names as in the programme's list, so that one address leads to the other. */
public record MapFilter(
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
        @Nullable String near) {

    public String words() {
        return q == null ? "" : q.strip();
    }

    public String moment() {
        return when == null ? "" : when;
    }

    Optional<RegionCode> regionCode() {
        return region == null ? Optional.empty() : RegionCode.parse(region);
    }

    boolean wantsFreePlaces() {
        return Boolean.TRUE.equals(free);
    }

    Optional<GeoPoint> point() {
        if (near == null || !near.matches("-?\\d{1,2}(\\.\\d{1,7})?,-?\\d{1,3}(\\.\\d{1,7})?")) {
            return Optional.empty();
        }
        var parts = near.split(",", 2);
        var lat = Double.parseDouble(parts[0]);
        var lon = Double.parseDouble(parts[1]);
        return Math.abs(lat) <= 85 && Math.abs(lon) <= 180 ? Optional.of(new GeoPoint(lat, lon)) : Optional.empty();
    }

    /** Without words and free places, which the rows are asked for. */
    Wish wish(Instant now) {
        var prefix = regionCode().map(RegionCode::prefix).orElse("");
        return span(now).within(prefix).tagged(tags());
    }

    private Wish span(Instant now) {
        var today = Festival.dateOf(now);
        if (date != null) {
            return Wish.between(start(date), start(date.plusDays(1)));
        }
        return switch (moment()) {
            case "now" -> Wish.between(now, now.plusSeconds(2 * 3600));
            case "today" -> Wish.between(now, start(today.plusDays(1)));
            case "tomorrow" -> Wish.between(start(today.plusDays(1)), start(today.plusDays(2)));
            case "weekend" -> weekend(today, now);
            case "past" -> Wish.between(start(today.minusYears(1)), now);
            default -> Wish.between(now, start(today.plusYears(1)));
        };
    }

    /** The coming Saturday and Sunday; on these two days the rest of them. */
    private static Wish weekend(LocalDate today, Instant now) {
        var sunday = today.plusDays(7 - today.getDayOfWeek().getValue());
        var saturday = start(sunday.minusDays(1));
        return Wish.between(saturday.isAfter(now) ? saturday : now, start(sunday.plusDays(1)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Festival.ZONE).toInstant();
    }

    private Set<String> tags() {
        var tags = new HashSet<String>();
        if (kind != null && !kind.isEmpty()) {
            tags.add(Tags.kind(kind));
        }
        if (audience != null && !audience.isEmpty()) {
            tags.add(Tags.audience(audience));
        }
        if (action != null && !action.isEmpty()) {
            tags.add(Tags.action(action));
        }
        if (Boolean.TRUE.equals(online)) {
            tags.add(Tags.ONLINE);
        }
        if (Boolean.TRUE.equals(accessible)) {
            tags.add(Tags.ACCESSIBLE);
        }
        return tags;
    }

    /** The address at which the list, the map or the map's lights answer to the same filter. */
    public String at(String path) {
        var query = text(fields());
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The map with one thing changed; an empty value drops it. */
    public String with(String field, String value) {
        var fields = fields();
        fields.put(field, value);
        var query = text(fields);
        return query.isEmpty() ? "/activities/map" : "/activities/map?" + query;
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
        fields.put("free", wantsFreePlaces() ? "true" : "");
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
