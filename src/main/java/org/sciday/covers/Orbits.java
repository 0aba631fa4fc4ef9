package org.sciday.covers;

import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;

/** A sun at the edge, its planets on rings that sweep over the whole sheet. */
final class Orbits implements Motif {

    @Override
    public void draw(Sheet sheet, Dice dice) {
        var inks = sheet.inks();
        var left = dice.chance(0.5);
        var sun = sheet.at(left ? dice.between(0.04, 0.24) : dice.between(0.76, 0.96), dice.between(0.5, 1.02));
        var first = dice.between(150, 180);
        var step = dice.between(88, 104);
        band(sheet, sun, first + step * dice.roll(1, 2), step);
        sheet.disc(sun, first * 0.74, inks.sun);
        sheet.ring(sun, first * 0.88, inks.sun, 5);
        for (var ring = 0; ring * step + first < sheet.width() * 1.05; ring++) {
            var radius = first + ring * step;
            sheet.ring(sun, radius, ring % 2 == 0 ? inks.pale : inks.cool, ring % 3 == 2 ? 5 : 2.5);
            planet(sheet, dice, sun, radius, ring, left);
        }
    }

    private static void band(Sheet sheet, Spot sun, double inner, double breadth) {
        var band = new Area(Sheet.circle(sun, inner + breadth));
        band.subtract(new Area(Sheet.circle(sun, inner)));
        sheet.fill(band, sheet.inks().field);
    }

    private static void planet(Sheet sheet, Dice dice, Spot sun, double radius, int ring, boolean left) {
        var inks = sheet.inks();
        var angle = left ? dice.between(-0.95, 0.1) : Math.PI + dice.between(-0.1, 0.95);
        var place = sun.towards(angle, radius);
        if (place.y() < 40 || place.y() > 560 || place.x() < 30 || place.x() > sheet.width() - 30) {
            return;
        }
        var size = ring == 2 ? 62 : ring == 4 ? 46 : dice.between(14, 30);
        var shade = angle + Math.PI / 2;
        switch (ring % 3) {
            case 0 -> sheet.halved(place, size, inks.bold, inks.cool, shade);
            case 1 -> sheet.disc(place, size, inks.pale);
            default -> sheet.halved(place, size, inks.bold, inks.warm, shade);
        }
        if (ring == 2) {
            var belt = new Ellipse2D.Double(-size * 1.75, -size * 0.42, size * 3.5, size * 0.84);
            sheet.line(Outline.placed(belt, place, -0.35), inks.pale, 6);
        }
    }
}
