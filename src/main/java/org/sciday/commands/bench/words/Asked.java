package org.sciday.commands.bench.words;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.GeoPoint;

/** One question of the measurement, the same for every engine: words, a region, days, a point. */
public record Asked(List<String> words, String region, LocalDate from, LocalDate to, @Nullable GeoPoint near) {

    public String text() {
        return String.join(" ", words);
    }
}
