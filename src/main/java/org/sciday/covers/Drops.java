package org.sciday.covers;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Water: one drop and its rings, or tiles of drops, arcs and moons. */
final class Drops implements Motif {

    @Override
    public void draw(Sheet sheet, Dice dice) {
        if (dice.chance(0.5)) {
            fall(sheet, dice);
        } else {
            tiles(sheet, dice);
        }
    }

    private static void fall(Sheet sheet, Dice dice) {
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

    private static void tiles(Sheet sheet, Dice dice) {
        var size = 200.0;
        for (var x = 0.0; x < sheet.width(); x += size) {
            for (var y = 0.0; y < Sheet.HEIGHT; y += size) {
                tile(sheet, dice, new Spot(x, y), size);
            }
        }
    }

    private static void tile(Sheet sheet, Dice dice, Spot corner, double size) {
        var inks = sheet.inks();
        var pair = dice.pick(List.of(
                List.of(inks.ground, inks.bold),
                List.of(inks.field, inks.warm),
                List.of(inks.bold, inks.pale),
                List.of(inks.cool, inks.ground),
                List.of(inks.ground, inks.cool),
                List.of(inks.pale, inks.bold)));
        var front = pair.getLast();
        sheet.fill(new Rectangle2D.Double(corner.x(), corner.y(), size, size), pair.getFirst());
        var middle = corner.plus(size / 2, size / 2);
        switch (dice.roll(0, 4)) {
            case 0 -> sheet.fill(Outline.drop(middle.plus(0, 28), 58, 0), front);
            case 1 -> sheet.fill(Outline.drop(middle.plus(0, -28), 58, Math.PI), front);
            case 2 -> sheet.halved(middle, 72, front, inks.warm == front ? inks.ground : inks.warm, dice.roll(0, 3) * Math.PI / 2);
            case 3 -> {
                sheet.fill(Outline.half(corner.plus(size / 2, size), size / 2, Math.PI * 2), front);
                sheet.fill(Outline.half(corner.plus(size / 2, size / 2), size / 2, Math.PI * 2), front);
            }
            default -> {
                sheet.ring(middle, 70, front, 12);
                sheet.ring(middle, 42, front, 12);
                sheet.disc(middle, 16, front);
            }
        }
    }
}
