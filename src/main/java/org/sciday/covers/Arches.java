package org.sciday.covers;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A bridge of many arches, a pagoda on the hill, the sun in the water. */
final class Arches implements Motif {

    private static final double WATER = 440;

    @Override
    public void draw(Sheet sheet, Dice dice) {
        var inks = sheet.inks();
        var sun = sheet.at(dice.between(0.2, 0.8), dice.between(0.22, 0.32));
        sheet.disc(sun, dice.between(84, 112), inks.sun);
        var peak = sun.x() > sheet.width() / 2 ? dice.between(0.14, 0.3) : dice.between(0.7, 0.86);
        var hill = List.of(
                sheet.at(-0.1, 0.72),
                sheet.at(peak - 0.2, 0.6),
                sheet.at(peak, 0.48),
                sheet.at(peak + 0.2, 0.61),
                sheet.at(1.1, 0.7));
        sheet.fill(Outline.ground(hill), inks.field);
        pagoda(sheet, sheet.at(peak, 0.49), dice.roll(4, 6));
        sheet.fill(new Rectangle2D.Double(-10, WATER, sheet.width() + 20, 200), inks.cool);
        bridge(sheet, dice);
        for (var line = 0; line < 5; line++) {
            var half = (5 - line) * dice.between(20, 30);
            var y = WATER + 34 + line * 26;
            sheet.line(new Spot(sun.x() - half, y), new Spot(sun.x() + half, y), inks.sun, 9);
        }
    }

    private static void bridge(Sheet sheet, Dice dice) {
        var inks = sheet.inks();
        var arch = dice.between(118, 146);
        var radius = arch * 0.4;
        var body = new Area(deck(sheet));
        for (var x = -dice.between(0, arch); x < sheet.width() + arch; x += arch) {
            var middle = new Spot(x + arch / 2, WATER - 42);
            var hole = new Area(Sheet.circle(middle, radius));
            hole.add(new Area(new Rectangle2D.Double(middle.x() - radius, middle.y(), 2 * radius, 120)));
            body.subtract(hole);
        }
        sheet.fill(body, inks.bold);
        sheet.line(deckLine(sheet, 334), inks.pale, 4);
    }

    private static Shape deck(Sheet sheet) {
        var path = deckLine(sheet, 314);
        path.lineTo(sheet.width() + 10, WATER + 8);
        path.lineTo(-10, WATER + 8);
        path.closePath();
        return path;
    }

    private static Path2D deckLine(Sheet sheet, double y) {
        var path = new Path2D.Double();
        path.moveTo(-10, y + 22);
        path.quadTo(sheet.width() / 2, y - 30, sheet.width() + 10, y + 22);
        return path;
    }

    private static void pagoda(Sheet sheet, Spot foot, int floors) {
        var inks = sheet.inks();
        for (var floor = 0; floor < floors; floor++) {
            var half = 40 - floor * 4.5;
            var base = foot.plus(0, 10 - floor * 34.0);
            sheet.fill(new Rectangle2D.Double(base.x() - half * 0.62, base.y() - 32, half * 1.24, 32), inks.pale);
            var roof = List.of(
                    base.plus(-half, -24),
                    base.plus(-half * 0.5, -36),
                    base.plus(half * 0.5, -36),
                    base.plus(half, -24));
            sheet.fill(Outline.polygon(roof), inks.bold);
        }
        sheet.line(foot.plus(0, 10 - floors * 34.0), foot.plus(0, -26 - floors * 34.0), inks.bold, 6);
    }
}
