package org.sciday.covers;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** A sheet in the press: what was printed on it so far, in order. Measures are those of a sheet 600 high. */
final class Sheet {

    static final double HEIGHT = 600;

    private final List<Mark> marks = new ArrayList<>();
    private final double width;
    private final Palette palette;

    Sheet(double width, Palette palette) {
        this.width = width;
        this.palette = palette;
    }

    double width() {
        return width;
    }

    Palette inks() {
        return palette;
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** A place by its share of width and height. */
    Spot at(double across, double down) {
        return new Spot(across * width, down * HEIGHT);
    }

    void fill(Shape shape, Ink ink) {
        marks.add(new Mark(shape, ink, 0));
    }

    void line(Shape shape, Ink ink, double strokeWidth) {
        marks.add(new Mark(shape, ink, strokeWidth));
    }

    void line(Spot from, Spot to, Ink ink, double strokeWidth) {
        line(new Line2D.Double(from.x(), from.y(), to.x(), to.y()), ink, strokeWidth);
    }

    void disc(Spot centre, double radius, Ink ink) {
        fill(circle(centre, radius), ink);
    }

    void ring(Spot centre, double radius, Ink ink, double strokeWidth) {
        line(circle(centre, radius), ink, strokeWidth);
    }

    /** A disc of which one half, turned by the angle, has another ink: a planet with its night side. */
    void halved(Spot centre, double radius, Ink day, Ink night, double angle) {
        disc(centre, radius, day);
        fill(Outline.half(centre, radius, angle), night);
    }

    /** Where two shapes overlap a third ink appears, as when one ink is printed over another. */
    void overprint(Shape one, Shape other, Ink ink) {
        var both = new Area(one);
        both.intersect(new Area(other));
        if (!both.isEmpty()) {
            fill(both, ink);
        }
    }

    static Ellipse2D circle(Spot centre, double radius) {
        return new Ellipse2D.Double(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    }
}
