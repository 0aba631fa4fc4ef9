package org.sciday.covers;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** A cut through the ground: layers with what was left in them, a sun above. */
final class Strata implements Motif {

    @Override
    public void draw(Sheet sheet, Dice dice) {
        var inks = sheet.inks();
        sheet.disc(sheet.at(dice.between(0.15, 0.85), 0.2), dice.between(64, 92), inks.sun);
        var layers = List.of(inks.field, inks.cool, inks.pale, inks.bold, inks.warm, inks.cool);
        var tilt = dice.between(-60, 60);
        var y = dice.between(170, 200);
        for (var layer = 0; layer < layers.size(); layer++) {
            var top = ridge(sheet, dice, y, tilt * (1 - layer * 0.12));
            sheet.fill(Outline.ground(top), layers.get(layer));
            y += texture(sheet, dice, top, layer);
        }
        ammonite(sheet, sheet.at(dice.between(0.2, 0.8), dice.between(0.6, 0.68)), dice.between(78, 96), dice);
    }

    private static List<Spot> ridge(Sheet sheet, Dice dice, double y, double tilt) {
        var ridge = new ArrayList<Spot>();
        for (var step = -1; step <= 6; step++) {
            var share = step / 5.0;
            ridge.add(new Spot(sheet.width() * share, y + tilt * (share - 0.5) + dice.between(-18, 18)));
        }
        return ridge;
    }

    /** Prints the grain of a layer and tells how thick it is. */
    private static double texture(Sheet sheet, Dice dice, List<Spot> top, int layer) {
        var inks = sheet.inks();
        switch (layer) {
            case 1 -> lower(sheet, top, 22, inks.ground, 3);
            case 2 -> pebbles(sheet, dice, top, inks.bold);
            case 3 -> {
                lower(sheet, top, 18, inks.pale, 3);
                lower(sheet, top, 36, inks.pale, 3);
            }
            case 4 -> pebbles(sheet, dice, top, inks.ground);
            default -> {}
        }
        return List.of(64, 72, 88, 84, 66, 60).get(layer);
    }

    private static void lower(Sheet sheet, List<Spot> top, double depth, Ink ink, double width) {
        sheet.line(Outline.curve(top.stream().map(spot -> spot.plus(0, depth)).toList(), false), ink, width);
    }

    private static void pebbles(Sheet sheet, Dice dice, List<Spot> top, Ink ink) {
        for (var x = 20.0; x < sheet.width(); x += dice.between(34, 62)) {
            var share = Math.clamp((int) Math.floor(x / sheet.width() * 5) + 1, 0, top.size() - 2);
            var y = (top.get(share).y() + top.get(share + 1).y()) / 2;
            sheet.disc(new Spot(x, y + dice.between(26, 58)), dice.between(3, 7), ink);
        }
    }

    private static void ammonite(Sheet sheet, Spot centre, double radius, Dice dice) {
        var inks = sheet.inks();
        sheet.disc(centre, radius + 12, inks.ground);
        sheet.disc(centre, radius, inks.bold);
        var spiral = new ArrayList<Spot>();
        var start = dice.between(0, Math.TAU);
        for (var step = 0; step <= 30; step++) {
            spiral.add(centre.towards(start + step * Math.TAU / 10, radius * Math.pow(0.93, step) * 0.98));
        }
        Path2D line = Outline.curve(spiral, false);
        sheet.line(line, inks.pale, 5);
        for (var rib = 0; rib < 14; rib++) {
            var angle = start + rib * Math.TAU / 10;
            var outer = radius * Math.pow(0.93, rib) * 0.94;
            sheet.line(centre.towards(angle, outer), centre.towards(angle + 0.12, outer * 0.62), inks.pale, 3);
        }
    }
}
