package org.sciday.tours.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.ActivityId;
import org.sciday.circles.TravelMode;
import org.sciday.regions.GeoPoint;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;
import org.sciday.tours.Route;

/** A route as it is typed. Rows without a name are left out. */
public record RouteForm(
        @Nullable String title,
        @Nullable String summary,
        @Nullable TravelMode mode,
        @Nullable List<StopForm> stops,
        @Nullable Integer version,
        @Nullable UUID key) {

    static final int ROWS = 8;

    /** @param activity the address of its page, or its id */
    public record StopForm(
            @Nullable String name,
            @Nullable String text,
            @Nullable Integer minutes,
            @Nullable String point,
            @Nullable String activity) {

        private static final StopForm BLANK = new StopForm("", "", 30, "", "");
        private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

        private boolean isBlank() {
            return said(name).isEmpty() && said(text).isEmpty();
        }

        private Route.Stop stop(List<FieldError> errors, String field) {
            return new Route.Stop(
                    said(name), said(text), minutes == null ? 30 : minutes, at(errors, field), seen(errors, field));
        }

        private @Nullable GeoPoint at(List<FieldError> errors, String field) {
            var text = said(point).replace("，", ",").replace(" ", "");
            if (text.isEmpty()) {
                return null;
            }
            if (text.matches("\\d{1,2}(\\.\\d{1,9})?,\\d{1,3}(\\.\\d{1,9})?")) {
                var parts = text.split(",", 2);
                var lat = Double.parseDouble(parts[0]);
                var lon = Double.parseDouble(parts[1]);
                if (lat <= 90 && lon <= 180) {
                    return new GeoPoint(lat, lon);
                }
            }
            errors.add(FieldError.of(field + ".point", "tours.point-odd"));
            return null;
        }

        private @Nullable ActivityId seen(List<FieldError> errors, String field) {
            var found = ID.matcher(said(activity));
            if (said(activity).isEmpty()) {
                return null;
            }
            if (found.find()) {
                return ActivityId.of(found.group());
            }
            errors.add(FieldError.of(field + ".activity", "tours.activity-odd"));
            return null;
        }
    }

    static RouteForm blank(UUID key) {
        return new RouteForm("", "", TravelMode.WALK, List.of(), 0, key);
    }

    static RouteForm of(Route route) {
        var stops = route.draft().stops().stream()
                .map(stop -> new StopForm(stop.name(), stop.text(), stop.minutes(), text(stop.at()), text(stop.activity())))
                .toList();
        return new RouteForm(
                route.draft().title(), route.draft().summary(), route.draft().mode(), stops, route.version(), null);
    }

    /** Those that were typed, and blank ones up to the usual number. */
    public List<StopForm> rows() {
        var rows = new ArrayList<>(stops == null ? List.<StopForm>of() : stops);
        while (rows.size() < ROWS) {
            rows.add(StopForm.BLANK);
        }
        return rows;
    }

    Route.Draft draft() {
        var errors = new ArrayList<FieldError>();
        var read = new ArrayList<Route.Stop>();
        var typed = stops == null ? List.<StopForm>of() : stops;
        for (var i = 0; i < typed.size(); i++) {
            if (!typed.get(i).isBlank()) {
                read.add(typed.get(i).stop(errors, "stops[" + i + "]"));
            }
        }
        InvalidInput.check(errors);
        return new Route.Draft(said(title), said(summary), mode == null ? TravelMode.WALK : mode, read);
    }

    private static String text(@Nullable GeoPoint point) {
        return Optional.ofNullable(point).map(at -> at.lat() + "," + at.lon()).orElse("");
    }

    private static String text(@Nullable ActivityId activity) {
        return Optional.ofNullable(activity).map(ActivityId::toString).orElse("");
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
