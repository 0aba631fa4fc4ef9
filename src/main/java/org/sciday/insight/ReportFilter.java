package org.sciday.insight;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionCode;

/**
 * Which activities of a campaign; an empty text narrows nothing.
 *
 * @param state SHOWN, ENDED, CANCELLED or a review state
 * @param action the first action that a joined one is a copy of
 * @param region a code; stands for all below it, with {@code -own} for the region itself only
 * @param day on which the first session begins, or a month
 * @param with what there must be: ATTENDED, BOOKED, VIEWS, NEWS, VOLUNTEERS, SUMMARY, LATE, RATED
 */
public record ReportFilter(
        String state, String kind, String audience, String action, String region, String day, String format, String with) {

    public static final ReportFilter ALL = of(Map.of());

    private static final String OWN = "-own";

    /** As it stands in an address; what is no such filter narrows nothing. */
    public static ReportFilter of(Map<String, String> asked) {
        return new ReportFilter(
                word(asked.get("state")),
                word(asked.get("kind")),
                word(asked.get("audience")),
                matching(asked.get("action"), "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
                matching(asked.get("region"), "[1-9][0-9]{5}(" + OWN + ")?"),
                matching(asked.get("day"), "[0-9]{4}-[0-9]{2}(-[0-9]{2})?"),
                word(asked.get("format")),
                word(asked.get("with")));
    }

    public static ReportFilter of(Dimension dimension, String code) {
        return of(Map.of(dimension.name().toLowerCase(Locale.ROOT), code));
    }

    /** A region of a division; where others of the division lie below it, it stands for itself only. */
    public static ReportFilter ofRegion(String code, Collection<String> division) {
        var region = RegionCode.of(code);
        var divided = division.stream().anyMatch(other -> !other.equals(code) && region.contains(RegionCode.of(other)));
        return of(Dimension.REGION, divided ? code + OWN : code);
    }

    /** What the codes of its regions are like. */
    String regionPattern() {
        if (region.isEmpty() || region.endsWith(OWN)) {
            return region.replace(OWN, "");
        }
        return RegionCode.of(region).prefix() + "%";
    }

    /** As it stands in an address. */
    public String query() {
        return parts().map(part -> part.getKey() + "=" + part.getValue()).collect(Collectors.joining("&"));
    }

    /** The one thing it narrows by, besides that activities are shown; empty when there is none or more than one. */
    Optional<Map.Entry<String, String>> only() {
        var narrowing = parts().toList();
        if (narrowing.size() == 1 && !state.isEmpty()) {
            return Optional.of(narrowing.getFirst());
        }
        return narrowing.size() == 2 && state.equals("SHOWN") ? Optional.of(narrowing.getLast()) : Optional.empty();
    }

    /** The state first. */
    private Stream<Map.Entry<String, String>> parts() {
        return Stream.of(
                        Map.entry("state", state),
                        Map.entry("kind", kind),
                        Map.entry("audience", audience),
                        Map.entry("action", action),
                        Map.entry("region", region),
                        Map.entry("day", day),
                        Map.entry("format", format),
                        Map.entry("with", with))
                .filter(part -> !part.getValue().isEmpty());
    }

    private static String word(@Nullable String text) {
        return matching(text, "[A-Z][A-Z0-9_]{0,40}");
    }

    private static String matching(@Nullable String text, String pattern) {
        return text != null && text.matches(pattern) ? text : "";
    }
}
