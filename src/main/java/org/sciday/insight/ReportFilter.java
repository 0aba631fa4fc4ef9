package org.sciday.insight;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which activities of a campaign; an empty text narrows nothing.
 *
 * @param state SHOWN, ENDED, CANCELLED or a review state
 * @param action the first action that a joined one is a copy of
 * @param region a code; stands for all below it
 * @param with what there must be: ATTENDED, BOOKED, VIEWS, NEWS, VOLUNTEERS, SUMMARY, LATE, RATED
 */
public record ReportFilter(String state, String kind, String action, String region, String format, String with) {

    public static final ReportFilter ALL = new ReportFilter("", "", "", "", "", "");

    public static ReportFilter of(
            @Nullable String state,
            @Nullable String kind,
            @Nullable String action,
            @Nullable String region,
            @Nullable String format,
            @Nullable String with) {
        return new ReportFilter(
                word(state), word(kind), uuid(action), region(region), word(format), word(with));
    }

    public static ReportFilter of(Dimension dimension, String code) {
        return switch (dimension) {
            case STATE -> of(code, null, null, null, null, null);
            case ACTION -> of(null, null, code, null, null, null);
            case KIND -> of(null, code, null, null, null, null);
            case REGION -> of(null, null, null, code, null, null);
            case FORMAT -> of(null, null, null, null, code, null);
        };
    }

    /** As it stands in an address. */
    public String query() {
        return Stream.of(
                        part("state", state),
                        part("kind", kind),
                        part("action", action),
                        part("region", region),
                        part("format", format),
                        part("with", with))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + value;
    }

    private static String word(@Nullable String text) {
        return text != null && text.matches("[A-Z][A-Z0-9_]{0,40}") ? text : "";
    }

    private static String region(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{5}") ? text : "";
    }

    private static String uuid(@Nullable String text) {
        return text != null && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? text : "";
    }
}
