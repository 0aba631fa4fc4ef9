package org.sciday.covers;

import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** A chip and the ways that lead out of it, by right and half right angles to a bright node each. */
final class Circuits implements Motif {

    private static final double GRID = 40;

    @Override
    public void draw(Sheet sheet, Dice dice) {
        var inks = sheet.inks();
        var columns = Math.round(sheet.width() / GRID);
        var centre = new Spot(Math.round(columns * dice.between(0.3, 0.7)) * GRID, (7 + dice.roll(0, 1)) * GRID);
        sheet.disc(centre, dice.between(250, 290), inks.field);
        for (var side = 0; side < 4; side++) {
            for (var lane = -3; lane <= 3; lane++) {
                way(sheet, dice, new Heading(centre, side * Math.PI / 2), lane);
            }
        }
        chip(sheet, centre);
    }

    /** A view from the chip to one side: how far out, how far across. */
    private record Heading(Spot centre, double angle) {

        Spot at(double out, double across) {
            return centre.towards(angle, out).towards(angle + Math.PI / 2, across);
        }
    }

    private static void way(Sheet sheet, Dice dice, Heading heading, int lane) {
        var inks = sheet.inks();
        var across = lane * GRID;
        var out = 150 + (3 - Math.abs(lane)) * GRID * 0.8;
        var drift = Integer.signum(lane) * GRID * dice.roll(1, 3) * 0.8;
        var bend = heading.at(out, across);
        var turned = heading.at(out + Math.abs(drift), across + drift);
        var end = heading.at(out + Math.abs(drift) + dice.between(30, 420), across + drift);
        var ink = Math.floorMod(lane, 3) == 0 ? inks.warm : Math.floorMod(lane, 3) == 1 ? inks.pale : inks.cool;
        sheet.line(Outline.polyline(List.of(heading.at(100, across), bend, turned, end)), ink, 10);
        var lit = dice.chance(0.3);
        sheet.disc(end, lit ? 27 : 18, ink);
        sheet.disc(end, lit ? 12 : 8, lit ? inks.bold : inks.ground);
    }

    private static void chip(Sheet sheet, Spot centre) {
        var inks = sheet.inks();
        sheet.fill(square(centre, 146, 26), inks.bold);
        sheet.fill(square(centre, 102, 14), inks.ground);
        sheet.disc(centre, 64, inks.warm);
        sheet.fill(Outline.half(centre, 64, 0.8), inks.cool);
    }

    private static RoundRectangle2D square(Spot centre, double half, double corner) {
        return new RoundRectangle2D.Double(
                centre.x() - half, centre.y() - half, 2 * half, 2 * half, 2 * corner, 2 * corner);
    }
}
