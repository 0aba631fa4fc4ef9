package org.sciday.covers;

import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;

/** A night: a constellation with its lines, a moon, hills, and somebody's lit window. */
final class Stars implements Motif {

    @Override
    public void draw(Sheet sheet, Dice dice) {
        var inks = sheet.inks();
        for (var i = 0; i < sheet.width() / 14; i++) {
            sheet.disc(sheet.at(dice.between(0, 1), dice.between(0, 0.75)), dice.between(1.2, 3.2), inks.pale);
        }
        var right = dice.chance(0.5);
        moon(
                sheet,
                sheet.at(right ? dice.between(0.78, 0.87) : dice.between(0.13, 0.22), dice.between(0.2, 0.3)),
                dice);
        constellation(sheet, dice, right);
        hills(sheet, dice, 430, 34, inks.field);
        dome(sheet, sheet.at(dice.between(0.25, 0.75), 0.82), right ? 0.4 : -0.4);
        hills(sheet, dice, 515, 18, inks.cool);
    }

    /** An observatory with its slit open to the sky. */
    private static void dome(Sheet sheet, Spot place, double tilt) {
        var inks = sheet.inks();
        sheet.fill(Outline.half(place, 62, 0), inks.pale);
        sheet.fill(new Rectangle2D.Double(place.x() - 54, place.y() + 5, 108, 70), inks.pale);
        sheet.fill(Outline.placed(new Rectangle2D.Double(-9, -66, 18, 50), place, tilt), inks.ground);
        sheet.line(place.towards(tilt - Math.PI / 2, 40), place.towards(tilt - Math.PI / 2, 92), inks.warm, 11);
    }

    private static void moon(Sheet sheet, Spot place, Dice dice) {
        var moon = new Area(Sheet.circle(place, 74));
        moon.subtract(new Area(Sheet.circle(place.plus(dice.between(24, 36), dice.between(-22, -10)), 66)));
        sheet.fill(moon, sheet.inks().sun);
    }

    private static void constellation(Sheet sheet, Dice dice, boolean moonRight) {
        var inks = sheet.inks();
        var stars = new ArrayList<Spot>();
        var narrow = sheet.width() < 700;
        var count = narrow ? 5 : 7;
        for (var i = 0; i < count; i++) {
            var across = (moonRight ? 0.08 : narrow ? 0.4 : 0.3) + (narrow ? 0.52 : 0.62) * i / (count - 1);
            var down = (i % 2 == 0 ? 0.2 : 0.42) + dice.between(-0.1, 0.12);
            stars.add(sheet.at(across + dice.between(-0.03, 0.03), down));
        }
        sheet.line(Outline.polyline(stars), inks.pale, 2.5);
        var branch = stars.get(count / 2).towards(dice.between(0.9, 1.5), 110);
        sheet.line(stars.get(count / 2), branch, inks.pale, 2.5);
        stars.add(branch);
        for (var i = 0; i < stars.size(); i++) {
            sheet.disc(stars.get(i), i % 3 == 1 ? 26 : 17, inks.ground);
            sheet.fill(Outline.spark(stars.get(i), i % 3 == 1 ? 40 : 25), i % 3 == 1 ? inks.warm : inks.bold);
        }
    }

    private static void hills(Sheet sheet, Dice dice, double height, double swing, Ink ink) {
        var ridge = new ArrayList<Spot>();
        var steps = sheet.width() > 700 ? 6 : 4;
        for (var step = -1; step <= steps + 1; step++) {
            ridge.add(new Spot(sheet.width() * step / steps, height + dice.between(-2, 1) * swing));
        }
        sheet.fill(Outline.ground(ridge), ink);
    }
}
