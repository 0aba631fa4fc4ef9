package org.sciday.covers;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.List;

/** The outlines that several motifs share. */
final class Outline {

    private Outline() {}

    static Shape half(Spot centre, double radius, double angle) {
        var box = Sheet.circle(centre, radius).getBounds2D();
        return new Arc2D.Double(box, -Math.toDegrees(angle), 180, Arc2D.CHORD);
    }

    static Path2D polygon(List<Spot> corners) {
        var path = polyline(corners);
        path.closePath();
        return path;
    }

    static Path2D polyline(List<Spot> spots) {
        var path = new Path2D.Double();
        path.moveTo(spots.getFirst().x(), spots.getFirst().y());
        spots.stream().skip(1).forEach(spot -> path.lineTo(spot.x(), spot.y()));
        return path;
    }

    /** A soft line through all the spots. */
    static Path2D curve(List<Spot> spots, boolean closed) {
        var path = new Path2D.Double();
        path.moveTo(spots.getFirst().x(), spots.getFirst().y());
        var count = spots.size();
        for (var i = 0; i < (closed ? count : count - 1); i++) {
            var before = neighbour(spots, i - 1, closed);
            var from = spots.get(i);
            var to = neighbour(spots, i + 1, closed);
            var after = neighbour(spots, i + 2, closed);
            path.curveTo(
                    from.x() + (to.x() - before.x()) / 6,
                    from.y() + (to.y() - before.y()) / 6,
                    to.x() - (after.x() - from.x()) / 6,
                    to.y() - (after.y() - from.y()) / 6,
                    to.x(),
                    to.y());
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private static Spot neighbour(List<Spot> spots, int index, boolean closed) {
        var count = spots.size();
        return spots.get(closed ? Math.floorMod(index, count) : Math.clamp(index, 0, count - 1));
    }

    /** A soft line with everything below it. */
    static Path2D ground(List<Spot> ridge) {
        var path = curve(ridge, false);
        path.lineTo(ridge.getLast().x(), Sheet.HEIGHT + 10);
        path.lineTo(ridge.getFirst().x(), Sheet.HEIGHT + 10);
        path.closePath();
        return path;
    }

    /** A leaf that grows from the spot; with {@code halfOnly} the side left of its rib. */
    static Shape leaf(Spot from, double angle, double length, double breadth, boolean halfOnly) {
        var path = new Path2D.Double();
        path.moveTo(0, 0);
        path.curveTo(length * 0.25, -breadth, length * 0.7, -breadth * 0.95, length, 0);
        if (!halfOnly) {
            path.curveTo(length * 0.7, breadth * 0.95, length * 0.25, breadth, 0, 0);
        }
        path.closePath();
        return placed(path, from, angle);
    }

    /** A drop hanging with its round end at the spot. */
    static Shape drop(Spot centre, double radius, double angle) {
        var path = new Path2D.Double();
        path.moveTo(0, -radius * 1.9);
        path.curveTo(radius * 0.35, -radius * 1.15, radius, -radius * 0.62, radius, 0);
        path.curveTo(radius, radius * 0.552, radius * 0.552, radius, 0, radius);
        path.curveTo(-radius * 0.552, radius, -radius, radius * 0.552, -radius, 0);
        path.curveTo(-radius, -radius * 0.62, -radius * 0.35, -radius * 1.15, 0, -radius * 1.9);
        path.closePath();
        return placed(path, centre, angle);
    }

    /** A star of four points. */
    static Shape spark(Spot centre, double radius) {
        var path = new Path2D.Double();
        path.moveTo(0, -radius);
        for (var quarter = 1; quarter <= 4; quarter++) {
            var angle = quarter * Math.PI / 2 - Math.PI / 2;
            path.quadTo(0, 0, Math.cos(angle) * radius, Math.sin(angle) * radius);
        }
        path.closePath();
        return placed(path, centre, 0);
    }

    static Shape placed(Shape shape, Spot spot, double angle) {
        var move = AffineTransform.getTranslateInstance(spot.x(), spot.y());
        move.rotate(angle);
        return move.createTransformedShape(shape);
    }
}
