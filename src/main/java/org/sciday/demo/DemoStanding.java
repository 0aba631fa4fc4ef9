package org.sciday.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where an activity stands when it is not simply published, see standing.csv.
 *
 * @param copyOn not the activity itself but a copy of it that begins on this day
 * @param remarks by field; what the public is told stands under no field
 */
record DemoStanding(
        String activity, @Nullable LocalDate copyOn, String standing, Map<String, String> remarks) {

    private static final Set<String> UNPUBLISHED = Set.of("DRAFT", "SUBMITTED", "RETURNED");

    static List<DemoStanding> list() {
        var found = new LinkedHashMap<String, DemoStanding>();
        for (var row : DemoFiles.rows("standing.csv")) {
            var key = value(row, "key");
            var day = value(row, "copy_on");
            found.computeIfAbsent(key + day, any -> new DemoStanding(
                            key,
                            day.isEmpty() ? null : LocalDate.parse(day),
                            value(row, "standing"),
                            new LinkedHashMap<>()))
                    .remarks()
                    .put(value(row, "field"), value(row, "text"));
        }
        return new ArrayList<>(found.values());
    }

    /** The keys of activities that have never been published. */
    static Set<String> unpublished(List<DemoStanding> all) {
        return all.stream()
                .filter(one -> one.copyOn() == null && !one.isPublished())
                .map(DemoStanding::activity)
                .collect(Collectors.toSet());
    }

    boolean isPublished() {
        return !UNPUBLISHED.contains(standing);
    }

    private static String value(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column)).orElseThrow();
    }
}
