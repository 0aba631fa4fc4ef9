package org.sciday.covers;

import java.util.ArrayList;
import java.util.List;

/** Tall stems with leaves in two inks, a low sun behind them. */
final class Leaves implements Motif {

    @Override
    public void draw(Sheet sheet, Dice dice) {
        var inks = sheet.inks();
        var sun = sheet.at(dice.between(0.3, 0.7), dice.between(0.3, 0.5));
        sheet.disc(sun, dice.between(170, 215), inks.field);
        sheet.disc(sun, dice.between(70, 100), inks.sun);
        if (dice.chance(0.4)) {
            fan(sheet, dice);
            return;
        }
        var stems = sheet.width() > 700 ? 5 : 3;
        for (var stem = 0; stem < stems; stem++) {
            var foot = (stem + 0.5) / stems + dice.between(-0.05, 0.05);
            var middle = stem == stems / 2;
            var height = middle ? dice.between(470, 540) : dice.between(250, 430);
            var day = stem % 2 == 0 ? inks.cool : inks.bold;
            var shade = stem % 2 == 0 ? inks.bold : inks.cool;
            stem(sheet, dice, sheet.at(foot, 1.04), height, middle ? inks.bold : day, middle ? inks.cool : shade);
        }
    }

    /** Large leaves that open from one lower corner. */
    private static void fan(Sheet sheet, Dice dice) {
        var inks = sheet.inks();
        var left = dice.chance(0.5);
        var foot = sheet.at(left ? -0.02 : 1.02, 1.06);
        for (var leaf = 0; leaf < 6; leaf++) {
            var spread = 0.08 + leaf * 0.27;
            var angle = left ? -spread : Math.PI + spread;
            var length = (leaf % 2 == 0 ? 680 : 520) * dice.between(0.94, 1.06);
            var even = leaf % 2 == 0;
            leaf(sheet, foot, angle, length, even ? inks.cool : inks.bold, even ? inks.bold : inks.cool);
            for (var vein = 1; vein < 6; vein++) {
                var node = foot.towards(angle, length * (0.2 + vein * 0.12));
                var reach = length * 0.2 * (1 - vein * 0.12);
                sheet.line(node, node.towards(angle - 0.75, reach), inks.ground, 2.5);
                sheet.line(node, node.towards(angle + 0.75, reach), inks.ground, 2.5);
            }
        }
    }

    private static void stem(Sheet sheet, Dice dice, Spot foot, double height, Ink day, Ink shade) {
        var lean = dice.between(-70, 70);
        var ribs = new ArrayList<Spot>();
        var nodes = (int) Math.round(height / 72);
        for (var node = 0; node <= nodes; node++) {
            var share = (double) node / nodes;
            ribs.add(foot.plus(lean * share * share, -height * share));
        }
        sheet.line(Outline.curve(ribs, false), shade, 7);
        for (var node = nodes - 1; node >= 1; node--) {
            var share = (double) node / nodes;
            var length = height * (0.36 - 0.2 * share) * dice.between(0.92, 1.08);
            pair(sheet, ribs.get(node), length, lean * share * 0.0022, List.of(day, shade));
        }
        leaf(sheet, ribs.getLast().plus(0, 8), lean * 0.004 - Math.PI / 2, height * 0.2, day, shade);
    }

    private static void pair(Sheet sheet, Spot node, double length, double lean, List<Ink> inks) {
        var open = 0.78;
        leaf(sheet, node, lean - Math.PI / 2 + open, length, inks.getFirst(), inks.getLast());
        leaf(sheet, node, lean - Math.PI / 2 - open, length, inks.getFirst(), inks.getLast());
    }

    private static void leaf(Sheet sheet, Spot node, double angle, double length, Ink day, Ink shade) {
        sheet.fill(Outline.leaf(node, angle, length, length * 0.3, false), day);
        sheet.fill(Outline.leaf(node, angle, length, length * 0.3, true), shade);
        sheet.line(node, node.towards(angle, length * 0.96), sheet.inks().ground, 2.5);
    }
}
