package org.sciday.covers;

import java.awt.Shape;
import java.util.List;

/** A lighthouse on its rock with two broad beams. */
final class Beacon implements Motif {

    @Override
    public void draw(Sheet sheet, Dice dice) {
        var inks = sheet.inks();
        var light = sheet.at(dice.between(0.3, 0.7), dice.between(0.3, 0.36));
        var tilt = dice.between(-0.16, 0.16);
        beam(sheet, light, tilt, dice.between(0.13, 0.18));
        beam(sheet, light, Math.PI + tilt, dice.between(0.13, 0.18));
        for (var i = 0; i < 18; i++) {
            sheet.disc(sheet.at(dice.between(0, 1), dice.between(0, 0.7)), dice.between(2, 4.5), inks.pale);
        }
        var glow = inks.bold == inks.sun ? inks.warm : inks.sun;
        sheet.ring(light, 84, glow, 4);
        sheet.disc(light, 66, glow);
        tower(sheet, light);
        rock(sheet, dice, light);
    }

    private static void beam(Sheet sheet, Spot light, double angle, double spread) {
        var inks = sheet.inks();
        sheet.fill(cone(light, angle, spread * 1.7), inks.field);
        sheet.fill(cone(light, angle, spread * 0.7), inks.sun);
    }

    private static Shape cone(Spot light, double angle, double spread) {
        return Outline.polygon(
                List.of(light, light.towards(angle - spread, 1300), light.towards(angle + spread, 1300)));
    }

    private static void tower(Sheet sheet, Spot light) {
        var inks = sheet.inks();
        for (var band = 0; band < 5; band++) {
            var top = 34 + band * 46.0;
            var upper = 30 + band * 6.0;
            var corners = List.of(
                    light.plus(-upper, top),
                    light.plus(upper, top),
                    light.plus(upper + 6, top + 48),
                    light.plus(-upper - 6, top + 48));
            sheet.fill(Outline.polygon(corners), band % 2 == 0 ? inks.bold : inks.pale);
        }
        sheet.line(light.plus(-48, 34), light.plus(48, 34), inks.bold, 12);
        sheet.disc(light, 26, inks.pale);
        sheet.fill(Outline.half(light.plus(0, -22), 40, 0), inks.bold);
    }

    private static void rock(Sheet sheet, Dice dice, Spot light) {
        var inks = sheet.inks();
        var ridge = List.of(
                new Spot(-40, dice.between(520, 550)),
                new Spot(light.x() - 200, 530),
                new Spot(light.x(), 436),
                new Spot(light.x() + 210, 532),
                new Spot(sheet.width() + 40, dice.between(520, 550)));
        sheet.fill(Outline.ground(ridge), inks.cool);
        for (var depth : List.of(34, 62)) {
            var ledge = ridge.stream().map(spot -> spot.plus(0, depth)).toList();
            sheet.line(Outline.curve(ledge, false), inks.pale, 4);
        }
    }
}
