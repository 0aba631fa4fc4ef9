package org.sciday.covers;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** Wheels that really mesh: same pitch, tooth into gap. */
final class Gears implements Motif {

    private record Wheel(Spot centre, int teeth, double pitch, double phase) {

        double radius() {
            return teeth * pitch / 2;
        }

        double step() {
            return Math.TAU / teeth;
        }

        /** The wheel that this one drives in that direction. */
        Wheel next(double direction, int otherTeeth) {
            var other = otherTeeth * pitch / 2;
            var offset = Math.IEEEremainder(direction - phase, step()) / step();
            var back = direction + Math.PI + (offset + 0.5) * Math.TAU / otherTeeth;
            return new Wheel(centre.towards(direction, radius() + other), otherTeeth, pitch, back);
        }
    }

    @Override
    public void draw(Sheet sheet, Dice dice) {
        var inks = sheet.inks();
        var pitch = dice.between(19, 22);
        var left = dice.chance(0.5);
        var big = new Wheel(
                sheet.at(left ? 0.24 : 0.76, dice.between(0.62, 0.78)), dice.roll(20, 23), pitch, dice.between(0, 1));
        var aim = left ? dice.between(-0.5, -0.25) : Math.PI + dice.between(0.25, 0.5);
        var middle = big.next(aim, dice.roll(12, 14));
        var small = middle.next(left ? dice.between(0.5, 0.9) : Math.PI - dice.between(0.5, 0.9), dice.roll(9, 10));
        sheet.disc(sheet.at(left ? 0.8 : 0.2, 0.2), dice.between(120, 170), inks.field);
        wheel(sheet, big, inks.bold, inks.ground, inks.warm);
        wheel(sheet, middle, inks.warm, inks.ground, inks.bold);
        wheel(sheet, small, inks.cool, inks.ground, inks.pale);
    }

    private static void wheel(Sheet sheet, Wheel wheel, Ink body, Ink hole, Ink hub) {
        sheet.fill(rim(wheel), body);
        var radius = wheel.radius();
        if (wheel.teeth() > 11) {
            var holes = wheel.teeth() > 18 ? 6 : 5;
            for (var i = 0; i < holes; i++) {
                sheet.disc(
                        wheel.centre().towards(wheel.phase() + i * Math.TAU / holes, radius * 0.56),
                        radius * 0.19,
                        hole);
            }
        } else {
            sheet.disc(wheel.centre(), radius * 0.66, hole);
        }
        sheet.disc(wheel.centre(), radius * 0.26, hub);
        sheet.disc(wheel.centre(), radius * 0.1, hole);
    }

    private static Shape rim(Wheel wheel) {
        var path = new Path2D.Double();
        var outer = wheel.radius() + wheel.pitch() * 0.92;
        var inner = wheel.radius() - wheel.pitch() * 1.08;
        for (var tooth = 0; tooth < wheel.teeth(); tooth++) {
            var middle = wheel.phase() + tooth * wheel.step();
            corner(path, wheel.centre().towards(middle - wheel.step() * 0.33, inner), tooth == 0);
            corner(path, wheel.centre().towards(middle - wheel.step() * 0.15, outer), false);
            corner(path, wheel.centre().towards(middle + wheel.step() * 0.15, outer), false);
            corner(path, wheel.centre().towards(middle + wheel.step() * 0.33, inner), false);
        }
        path.closePath();
        return path;
    }

    private static void corner(Path2D path, Spot spot, boolean first) {
        if (first) {
            path.moveTo(spot.x(), spot.y());
        } else {
            path.lineTo(spot.x(), spot.y());
        }
    }
}
