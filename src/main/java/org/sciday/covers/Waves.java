package org.sciday.covers;

import java.awt.geom.Path2D;
import java.util.List;

/** A sea: either rolling bands below a sun, or the old pattern of scales. */
final class Waves implements Motif {

    @Override
    public void draw(Sheet sheet, Dice dice) {
        if (dice.chance(0.55)) {
            swell(sheet, dice);
        } else {
            scales(sheet, dice);
        }
    }

    private static void swell(Sheet sheet, Dice dice) {
        var inks = sheet.inks();
        var sun = sheet.at(dice.between(0.2, 0.8), dice.between(0.3, 0.42));
        sheet.disc(sun, dice.between(120, 160), inks.sun);
        var bands = List.of(inks.pale, inks.cool, inks.field, inks.bold, inks.cool, inks.bold);
        var top = dice.between(250, 290);
        for (var band = 0; band < bands.size(); band++) {
            var y = top + band * 64;
            var length = dice.between(250, 340) - band * 8;
            var height = dice.between(22, 36);
            var start = -dice.between(0, length);
            sheet.fill(wave(sheet, y, length, height, start, true), bands.get(band));
            if (band % 2 == 1) {
                sheet.line(wave(sheet, y + 22, length, height, start, false), inks.pale, 3);
            }
        }
    }

    /** A sine by cubics: 0.3642 of a half wave is where the control points come closest to it. */
    private static Path2D wave(Sheet sheet, double y, double length, double height, double start, boolean filled) {
        var half = length / 2;
        var path = new Path2D.Double();
        path.moveTo(start, y);
        var x = start;
        for (var up = true; x < sheet.width(); up = !up) {
            var peak = up ? y - height * 1.35 : y + height * 1.35;
            path.curveTo(x + half * 0.3642, peak, x + half * 0.6358, peak, x + half, y);
            x += half;
        }
        if (filled) {
            path.lineTo(x, Sheet.HEIGHT + 10);
            path.lineTo(start, Sheet.HEIGHT + 10);
            path.closePath();
        }
        return path;
    }

    private static void scales(Sheet sheet, Dice dice) {
        var inks = sheet.inks();
        var radius = dice.between(96, 116);
        var horizon = dice.between(150, 230);
        sheet.disc(sheet.at(dice.between(0.25, 0.75), 0.32), dice.between(130, 165), inks.sun);
        for (var row = 0; horizon + row * radius / 2 < Sheet.HEIGHT + radius; row++) {
            var shift = row % 2 == 0 ? 0 : radius;
            for (var x = shift; x < sheet.width() + radius; x += 2 * radius) {
                scale(sheet, new Spot(x, horizon + radius + row * radius / 2), radius, dice.chance(0.14));
            }
        }
    }

    private static void scale(Sheet sheet, Spot centre, double radius, boolean marked) {
        var inks = sheet.inks();
        var order = marked
                ? List.of(inks.pale, inks.warm, inks.pale, inks.warm)
                : List.of(inks.pale, inks.cool, inks.pale, inks.bold);
        for (var ring = 0; ring < 4; ring++) {
            sheet.disc(centre, radius * (1 - ring * 0.24), order.get(ring));
        }
    }
}
