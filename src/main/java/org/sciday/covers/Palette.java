package org.sciday.covers;

import static org.sciday.covers.Ink.AMBER;
import static org.sciday.covers.Ink.BLUSH;
import static org.sciday.covers.Ink.CORAL;
import static org.sciday.covers.Ink.DARK;
import static org.sciday.covers.Ink.DUSK;
import static org.sciday.covers.Ink.LAGOON;
import static org.sciday.covers.Ink.MINT;
import static org.sciday.covers.Ink.NIGHT;
import static org.sciday.covers.Ink.PAPER;
import static org.sciday.covers.Ink.PINE;
import static org.sciday.covers.Ink.SAND;
import static org.sciday.covers.Ink.SKY;
import static org.sciday.covers.Ink.TEAL;
import static org.sciday.covers.Ink.VERMILION;

/**
 * Inks that go together on one sheet, by their parts: the ground itself, a field of its neighbouring tone, what stands out
 * boldly, the warm accent, the cool second voice, something pale for lines. Suns are never red: a red disc on a pale
 * ground, or one with rays, is a flag and no sun.
 */
enum Palette {
    EVENING(NIGHT, DUSK, AMBER, CORAL, LAGOON, PAPER),
    MIDNIGHT(DARK, NIGHT, PAPER, AMBER, LAGOON, SKY),
    HARBOUR(TEAL, PINE, PAPER, AMBER, LAGOON, MINT),
    MORNING(SAND, PAPER, NIGHT, VERMILION, TEAL, AMBER),
    HARVEST(AMBER, SAND, NIGHT, VERMILION, TEAL, PAPER),
    LANTERN(CORAL, VERMILION, NIGHT, AMBER, PAPER, BLUSH),
    FROST(SKY, PAPER, NIGHT, VERMILION, TEAL, AMBER),
    MEADOW(MINT, PAPER, PINE, CORAL, TEAL, AMBER);

    final Ink ground;
    final Ink field;
    final Ink bold;
    final Ink warm;
    final Ink cool;
    final Ink pale;
    final Ink sun;

    Palette(Ink ground, Ink field, Ink bold, Ink warm, Ink cool, Ink pale) {
        this.ground = ground;
        this.field = field;
        this.bold = bold;
        this.warm = warm;
        this.cool = cool;
        this.pale = pale;
        this.sun = ground == AMBER ? PAPER : AMBER;
    }

    boolean isDark() {
        return this == EVENING || this == MIDNIGHT || this == HARBOUR;
    }
}
