package org.sciday.covers;

/** What a cover shows. Draws on the sheet with its inks; chance decides the details, design the rest. */
@FunctionalInterface
interface Motif {

    void draw(Sheet sheet, Dice dice);
}
