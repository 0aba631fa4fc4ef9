package org.sciday.documents;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Regions on a map, as a PNG for documents: shapes, the darker the more, and circles, the larger the more, for places without a shape. A name
 * for which there is no room is left out; the table beside has it.
 */
public final class MapChart {

    /** @param value negative for a shape that is only the ground of circles */
    public record Area(String name, Path2D shape, long value) {}

    public record Spot(String name, double east, double north, long value) {

        private Point2D place() {
            return new Point2D.Double(east, north);
        }
    }

    private static final int MARGIN = 30;
    private static final int MOST_HEIGHT = 960;
    private static final int SHADES = 5;
    private static final double NAME = 30;
    private static final double LARGEST = 34;
    private static final Color PALE = new Color(0xEEF4F3);
    private static final Color BORDER = new Color(0x8A93A6);
    private static final Color SPOT = new Color(0x0B, 0x73, 0x76, 0xB0);

    private final ChartCanvas canvas;
    private final AffineTransform onPaper;
    private final List<Rectangle2D> taken = new ArrayList<>();

    private MapChart(ChartCanvas canvas, AffineTransform onPaper) {
        this.canvas = canvas;
        this.onPaper = onPaper;
    }

    /** Degrees east and north; the ground under circles is drawn whole. */
    public static byte[] of(List<Area> areas, List<Spot> spots) {
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("Nothing to draw");
        }
        var bounds = areas.getFirst().shape().getBounds2D();
        areas.forEach(area -> bounds.add(area.shape().getBounds2D()));
        spots.forEach(spot -> bounds.add(spot.place()));
        var narrowed = Math.cos(Math.toRadians(bounds.getCenterY()));
        var scale = Math.min(
                (ChartCanvas.WIDTH - 2.0 * MARGIN) / (bounds.getWidth() * narrowed),
                (MOST_HEIGHT - 2.0 * MARGIN) / bounds.getHeight());
        var left = (ChartCanvas.WIDTH - bounds.getWidth() * narrowed * scale) / 2;
        var onPaper = new AffineTransform(
                scale * narrowed, 0, 0, -scale, left - bounds.getMinX() * scale * narrowed, MARGIN + bounds.getMaxY() * scale);
        var height = (int) Math.ceil(bounds.getHeight() * scale) + 2 * MARGIN;
        return new MapChart(new ChartCanvas(height), onPaper).draw(areas, spots);
    }

    private byte[] draw(List<Area> areas, List<Spot> spots) {
        var most = Math.max(1, areas.stream().mapToLong(Area::value).max().orElse(1));
        for (var area : areas) {
            var shape = onPaper.createTransformedShape(area.shape());
            canvas.fill(shade(area.value(), most), shape);
            canvas.outline(BORDER, 1.6, shape);
        }
        var ordered = spots.stream().sorted(Comparator.comparingLong(Spot::value).reversed()).toList();
        var largest = Math.max(1, ordered.stream().mapToLong(Spot::value).max().orElse(1));
        ordered.forEach(spot -> canvas.fill(SPOT, circle(spot, largest)));
        areas.stream().filter(area -> area.value() >= 0).sorted(Comparator.comparingLong(Area::value).reversed()).forEach(area -> name(area, most));
        ordered.forEach(spot -> name(spot, circle(spot, largest).getBounds2D()));
        return canvas.png();
    }

    private static Color shade(long value, long most) {
        if (value <= 0) {
            return PALE;
        }
        var part = Math.ceil((double) SHADES * value / most) / SHADES * 0.9;
        return new Color(
                mixed(PALE.getRed(), ChartCanvas.JOIN.getRed(), part),
                mixed(PALE.getGreen(), ChartCanvas.JOIN.getGreen(), part),
                mixed(PALE.getBlue(), ChartCanvas.JOIN.getBlue(), part));
    }

    private static int mixed(int from, int to, double part) {
        return (int) Math.round(from + (to - from) * part);
    }

    private Ellipse2D circle(Spot spot, long most) {
        var place = onPaper.transform(spot.place(), null);
        var radius = 7 + LARGEST * Math.sqrt((double) spot.value() / most);
        return new Ellipse2D.Double(place.getX() - radius, place.getY() - radius, 2 * radius, 2 * radius);
    }

    /** In the middle of the shape, light on dark ones. */
    private void name(Area area, long most) {
        var text = text(area.name(), area.value());
        var shape = onPaper.createTransformedShape(area.shape()).getBounds2D();
        var box = box(text, shape.getCenterX() - canvas.width(text, NAME) / 2, shape.getCenterY() - NAME / 2);
        place(text, List.of(box), area.value() * 2 > most ? Color.WHITE : ChartCanvas.INK);
    }

    /** Beside the circle, where there is room. */
    private void name(Spot spot, Rectangle2D circle) {
        var text = text(spot.name(), spot.value());
        var width = canvas.width(text, NAME);
        var middle = circle.getCenterY() - NAME / 2;
        place(
                text,
                List.of(
                        box(text, circle.getMaxX() + 6, middle),
                        box(text, circle.getMinX() - 6 - width, middle),
                        box(text, circle.getCenterX() - width / 2, circle.getMinY() - NAME - 6),
                        box(text, circle.getCenterX() - width / 2, circle.getMaxY() + 4)),
                ChartCanvas.INK);
    }

    private Rectangle2D box(String text, double x, double y) {
        return new Rectangle2D.Double(x, y, canvas.width(text, NAME), NAME + 4);
    }

    private void place(String text, List<Rectangle2D> boxes, Color colour) {
        boxes.stream()
                .filter(box -> box.getMinX() >= 0 && box.getMaxX() <= ChartCanvas.WIDTH)
                .filter(box -> taken.stream().noneMatch(box::intersects))
                .findFirst()
                .ifPresent(box -> {
                    taken.add(box);
                    canvas.write(colour, text, box.getX(), box.getMaxY() - 6, NAME);
                });
    }

    private static String text(String name, long value) {
        return String.format(Locale.ROOT, "%s %,d", name, value);
    }
}
