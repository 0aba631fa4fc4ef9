package org.sciday.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sky of the home page: each place where something is on is a light, in its true direction and distance from the
 * others; places that would touch become one larger light; threads join each light to its nearest neighbours, so that a
 * city reads as a constellation. Measures are those of a sheet of {@link #WIDTH} by {@link #HEIGHT}.
 */
public record NightSky(List<Light> lights, List<Thread> threads) {

    public static final int WIDTH = 900;
    public static final int HEIGHT = 520;

    private static final double MARGIN = 48;
    private static final double TOUCH = 20;
    private static final double LONGEST_THREAD = 240;
    private static final int MOST = 160;

    /** Where something is on today, and whether it is on right now. */
    public record Place(double longitude, double latitude, boolean now) {}

    public record Light(double x, double y, double radius, boolean now) {}

    public record Thread(double x1, double y1, double x2, double y2) {}

    public NightSky {
        lights = List.copyOf(lights);
        threads = List.copyOf(threads);
    }

    public static NightSky of(List<Place> places) {
        var lights = new ArrayList<Light>();
        for (var light : projected(places)) {
            merge(lights, light);
        }
        var shown = lights.subList(0, Math.min(MOST, lights.size()));
        return new NightSky(shown, threads(shown));
    }

    /** A faint background that is the same every night. */
    public List<Light> dust() {
        return IntStream.range(0, 90)
                .mapToObj(i -> new Light(
                        (i * 0.6180339887 % 1) * WIDTH, (i * 0.7548776662 % 1) * HEIGHT, 0.7 + i % 3 * 0.35, false))
                .toList();
    }

    /** Keeps the shape of the city: one scale for both directions, set by all but the farthest twentieth. */
    private static List<Light> projected(List<Place> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        var latitude = Axis.of(places.stream().map(Place::latitude).toList());
        var shrink = Math.cos(Math.toRadians(latitude.middle()));
        var longitude = Axis.of(places.stream().map(place -> place.longitude() * shrink).toList());
        var scale = Math.min(
                (WIDTH - 2 * MARGIN) / Math.max(longitude.span(), 0.02),
                (HEIGHT - 2 * MARGIN) / Math.max(latitude.span(), 0.02));
        return places.stream()
                .map(place -> new Light(
                        WIDTH / 2.0 + (place.longitude() * shrink - longitude.middle()) * scale,
                        HEIGHT / 2.0 - (place.latitude() - latitude.middle()) * scale,
                        place.now() ? 4.5 : 2.6,
                        place.now()))
                .filter(light -> light.x() > 8 && light.x() < WIDTH - 8 && light.y() > 8 && light.y() < HEIGHT - 8)
                .toList();
    }

    private static void merge(List<Light> lights, Light light) {
        for (var i = 0; i < lights.size(); i++) {
            var near = lights.get(i);
            if (Math.hypot(near.x() - light.x(), near.y() - light.y()) < TOUCH) {
                var radius = Math.min(11, Math.hypot(near.radius(), light.radius() * 0.6));
                lights.set(i, new Light(near.x(), near.y(), radius, near.now() || light.now()));
                return;
            }
        }
        lights.add(light);
    }

    /** The shortest net that joins all lights, without its longest threads. */
    private static List<Thread> threads(List<Light> lights) {
        var threads = new ArrayList<Thread>();
        var loose = new ArrayList<>(lights);
        var tied = new ArrayList<Light>();
        while (!loose.isEmpty()) {
            var next = loose.getFirst();
            Light anchor = null;
            var shortest = Double.MAX_VALUE;
            for (var from : tied) {
                for (var to : loose) {
                    var length = Math.hypot(from.x() - to.x(), from.y() - to.y());
                    if (length < shortest) {
                        shortest = length;
                        anchor = from;
                        next = to;
                    }
                }
            }
            if (anchor != null && shortest < LONGEST_THREAD) {
                threads.add(new Thread(anchor.x(), anchor.y(), next.x(), next.y()));
            }
            loose.remove(next);
            tied.add(next);
        }
        return threads;
    }

    private record Axis(double middle, double span) {

        static Axis of(List<Double> values) {
            var sorted = values.stream().sorted().toList();
            var edge = sorted.size() / 40;
            var low = sorted.get(edge);
            var high = sorted.get(sorted.size() - 1 - edge);
            return new Axis((low + high) / 2, high - low);
        }
    }
}
