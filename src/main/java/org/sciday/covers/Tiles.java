package org.sciday.covers;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** A game of tiles: drops, moons, arches and rings, laid anew each time. */
final class Tiles implements Motif {

    @Override
    public void draw(Sheet sheet, Dice dice) {
        var size = 200.0;
        var rest = sheet.width() % size;
        for (var x = rest > 0 ? rest / 2 - size : 0; x < sheet.width(); x += size) {
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
            case 2 ->
                sheet.halved(
                        middle, 72, front, inks.warm == front ? inks.ground : inks.warm, dice.roll(0, 3) * Math.PI / 2);
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
