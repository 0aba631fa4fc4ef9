package org.sciday.covers;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/** A drop of pond under the lens: one large cell, others around it, none touching. */
final class Cells implements Motif {

    private record Cell(Spot centre, double radius) {}

    @Override
    public void draw(Sheet sheet, Dice dice) {
        var inks = sheet.inks();
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(sheet.at(dice.between(0.34, 0.66), dice.between(0.44, 0.56)), dice.between(180, 205)));
        for (var attempt = 0; attempt < 260 && cells.size() < 17; attempt++) {
            var radius = dice.between(34, attempt < 60 ? 120 : 58);
            var cell = new Cell(sheet.at(dice.between(-0.03, 1.03), dice.between(-0.05, 1.05)), radius);
            if (cells.stream().allMatch(other -> apart(cell, other))) {
                cells.add(cell);
            }
        }
        var coats = List.of(inks.field, inks.cool, inks.pale, inks.field, inks.warm);
        for (var i = cells.size() - 1; i > 0; i--) {
            small(sheet, dice, cells.get(i), coats.get(i % coats.size()));
        }
        large(sheet, dice, cells.getFirst());
    }

    private static boolean apart(Cell one, Cell other) {
        return one.centre().distanceTo(other.centre()) > one.radius() + other.radius() + 16;
    }

    private static void small(Sheet sheet, Dice dice, Cell cell, Ink coat) {
        var inks = sheet.inks();
        sheet.fill(blob(dice, cell.centre(), cell.radius()), coat);
        var core = cell.centre().towards(dice.between(0, Math.TAU), cell.radius() * 0.22);
        sheet.disc(core, cell.radius() * 0.34, inks.bold == coat ? inks.ground : inks.bold);
        for (var i = 0; i < (cell.radius() > 60 ? 5 : 2); i++) {
            var grain = cell.centre().towards(i * 1.25 + cell.radius(), cell.radius() * 0.68);
            if (grain.distanceTo(core) > cell.radius() * 0.46) {
                sheet.disc(grain, cell.radius() * 0.07, inks.bold == coat ? inks.ground : inks.bold);
            }
        }
    }

    private static void large(Sheet sheet, Dice dice, Cell cell) {
        var inks = sheet.inks();
        var centre = cell.centre();
        var radius = cell.radius();
        sheet.fill(blob(dice, centre, radius), inks.bold);
        sheet.ring(centre, radius * 0.86, inks.ground, 4);
        var core = centre.towards(dice.between(0, Math.TAU), radius * 0.2);
        sheet.disc(core, radius * 0.4, inks.warm);
        sheet.fill(Outline.half(core, radius * 0.4, dice.between(0, Math.TAU)), inks.pale);
        for (var i = 0; i < 7; i++) {
            var angle = i * Math.TAU / 7 + dice.between(-0.2, 0.2);
            var place = centre.towards(angle, radius * 0.68);
            if (place.distanceTo(core) > radius * 0.52) {
                sheet.fill(
                        Outline.leaf(place, angle + 0.9, radius * 0.26, radius * 0.13, false),
                        i % 2 == 0 ? inks.cool : inks.ground);
            }
        }
    }

    private static Shape blob(Dice dice, Spot centre, double radius) {
        var edge = new ArrayList<Spot>();
        var start = dice.between(0, Math.TAU);
        for (var i = 0; i < 9; i++) {
            edge.add(centre.towards(start + i * Math.TAU / 9, radius * dice.between(0.95, 1.05)));
        }
        return Outline.curve(edge, true);
    }
}
