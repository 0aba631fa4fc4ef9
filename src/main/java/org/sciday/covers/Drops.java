package org.sciday.covers;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/** Water: one drop, its rings, and smaller ones beside it. */
final class Drops implements Motif {

    @Override
    public void draw(Sheet sheet, Dice dice) {
        var inks = sheet.inks();
        var x = sheet.width() * dice.between(0.36, 0.64);
        var water = new Spot(x, 470);
        sheet.fill(new Rectangle2D.Double(-10, 392, sheet.width() + 20, 220), inks.field);
        for (var ring = 6; ring >= 1; ring--) {
            var breadth = ring * 84.0;
            var ripple = new Ellipse2D.Double(x - breadth, water.y() - breadth * 0.24, breadth * 2, breadth * 0.48);
            sheet.line(ripple, ring % 2 == 0 ? inks.cool : inks.pale, ring % 2 == 0 ? 9 : 4);
        }
        sheet.fill(new Ellipse2D.Double(x - 66, water.y() - 15, 132, 30), inks.warm);
        var drop = new Spot(x, 262);
        var radius = dice.between(88, 106);
        var body = Outline.drop(drop, radius, 0);
        sheet.fill(body, inks.bold);
        sheet.overprint(body, Sheet.circle(drop.plus(radius * 0.5, radius * 0.2), radius), inks.warm);
        sheet.disc(drop.plus(-radius * 0.42, radius * 0.25), radius * 0.14, inks.pale);
        for (var i = 0; i < 5; i++) {
            var side = i % 2 == 0 ? -1 : 1;
            var small = new Spot(x + side * dice.between(170, sheet.width() * 0.42), dice.between(90, 300));
            sheet.fill(Outline.drop(small, dice.between(14, 30), 0), i % 3 == 0 ? inks.warm : inks.cool);
        }
    }
}
