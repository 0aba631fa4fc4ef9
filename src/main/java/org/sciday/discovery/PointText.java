package org.sciday.discovery;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.GeoPoint;

/** Points and distances as they stand in an address. */
final class PointText {

    private static final Pattern POINT = Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,7})?),(-?\\d{1,3}(?:\\.\\d{1,7})?)");
    private static final Pattern KILOMETRES = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");

    private PointText() {}

    static Optional<GeoPoint> read(@Nullable String text) {
        var point = POINT.matcher(text == null ? "" : text.strip());
        if (!point.matches()) {
            return Optional.empty();
        }
        var lat = Double.parseDouble(point.group(1));
        var lon = Double.parseDouble(point.group(2));
        return Math.abs(lat) > 90 || Math.abs(lon) > 180 ? Optional.empty() : Optional.of(new GeoPoint(lat, lon));
    }

    static Optional<Double> kilometres(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(stripped -> KILOMETRES.matcher(stripped).matches())
                .map(Double::valueOf)
                .filter(distance -> distance > 0);
    }
}
