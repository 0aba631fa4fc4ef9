package org.sciday.circles.streets;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A way of the extract that somebody may use.
 *
 * @param nodes the numbers that OpenStreetMap gives its points, in order
 * @param oneWay wheels go only in that order
 */
record Street(long[] nodes, StreetKind kind, boolean oneWay) {

    private static final Set<String> CLOSED = Set.of("no", "private");

    /** Empty where it is no street, or not for everybody. */
    static Optional<Street> of(long[] nodes, Map<String, String> tags) {
        if (CLOSED.contains(tags.getOrDefault("access", "")) || "yes".equals(tags.get("area"))) {
            return Optional.empty();
        }
        var oneWay = tags.getOrDefault("oneway", "roundabout".equals(tags.get("junction")) ? "yes" : "no");
        var order = oneWay.equals("-1") ? backwards(nodes) : nodes;
        return StreetKind.of(tags.getOrDefault("highway", ""))
                .map(kind -> new Street(order, kind, isOneWay(oneWay, kind)));
    }

    private static boolean isOneWay(String said, StreetKind kind) {
        return kind == StreetKind.MOTORWAY || said.equals("yes") || said.equals("-1");
    }

    private static long[] backwards(long[] nodes) {
        return IntStream.range(0, nodes.length).mapToLong(i -> nodes[nodes.length - 1 - i]).toArray();
    }
}
