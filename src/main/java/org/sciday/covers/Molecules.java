package org.sciday.covers;

import java.util.ArrayList;
import java.util.List;

/** Rings of six joined at their sides, with the atoms that hang on them. */
final class Molecules implements Motif {

    private static final double BOND = 98;

    private record Bond(Spot from, Spot to, boolean twofold) {}

    @Override
    public void draw(Sheet sheet, Dice dice) {
        var inks = sheet.inks();
        var turn = dice.between(-0.3, 0.3);
        var rings = sheet.width() > 700 ? 3 : 2;
        var centre = sheet.at(0.5, 0.5);
        sheet.disc(sheet.at(dice.between(0.15, 0.85), dice.between(0.2, 0.8)), dice.between(210, 260), inks.field);
        var bonds = new ArrayList<Bond>();
        var leaves = new ArrayList<Spot>();
        var bent = rings == 3 && dice.chance(0.6);
        for (var ring = 0; ring < rings; ring++) {
            var offset = (ring - (rings - 1) / 2.0) * BOND * Math.sqrt(3);
            var place = centre.towards(turn, offset);
            if (bent) {
                place = ring == 2
                        ? centre.towards(turn + Math.PI / 3, offset).towards(turn - Math.PI / 2, 72)
                        : place.towards(turn - Math.PI / 2, 72);
            }
            ring(place, turn, dice, bonds, leaves, ring == 0, ring == rings - 1);
        }
        bonds.forEach(bond -> bond(sheet, bond));
        bonds.forEach(bond -> sheet.disc(bond.from(), 19, inks.bold));
        for (var i = 0; i < leaves.size(); i++) {
            atom(
                    sheet,
                    leaves.get(i),
                    i % 2 == 0 ? 46 : 32,
                    i % 3 == 0 ? inks.warm : i % 3 == 1 ? inks.cool : inks.pale);
        }
    }

    private static void ring(
            Spot centre, double turn, Dice dice, List<Bond> bonds, List<Spot> leaves, boolean first, boolean last) {
        for (var corner = 0; corner < 6; corner++) {
            var angle = turn + Math.PI / 6 + corner * Math.PI / 3;
            var here = centre.towards(angle, BOND);
            var next = centre.towards(angle + Math.PI / 3, BOND);
            bonds.add(new Bond(here, next, corner % 2 == 0));
            var outer = corner == 1 || corner == 4 || first && corner == 2 || last && corner == 5;
            if (outer && (first || last || dice.chance(0.6))) {
                var leaf = here.towards(angle, BOND * dice.between(0.86, 1.0));
                if (leaf.y() < 60 || leaf.y() > Sheet.HEIGHT - 60) {
                    continue;
                }
                bonds.add(new Bond(here, leaf, false));
                leaves.add(leaf);
            }
        }
    }

    private static void bond(Sheet sheet, Bond bond) {
        var inks = sheet.inks();
        sheet.line(bond.from(), bond.to(), inks.bold, 14);
        if (bond.twofold()) {
            sheet.line(bond.from(), bond.to(), inks.ground, 4.5);
        }
    }

    private static void atom(Sheet sheet, Spot place, double radius, Ink ink) {
        sheet.disc(place, radius, ink);
        sheet.ring(place, radius + 9, ink, 3);
        sheet.disc(place.plus(-radius * 0.32, -radius * 0.32), radius * 0.2, sheet.inks().ground);
    }
}
