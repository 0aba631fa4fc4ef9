package org.sciday.covers;

import java.awt.Color;

/** The inks of the festival's printing shop: the tokens of the style sheet and their tints. */
enum Ink {
    DARK("#10162f"),
    NIGHT("#1b2350"),
    DUSK("#3a4686"),
    SKY("#c9d3f2"),
    PAPER("#fbf8f1"),
    SAND("#f1e4c6"),
    AMBER("#f2b233"),
    CORAL("#e8674f"),
    VERMILION("#c93a22"),
    BLUSH("#f6c3b0"),
    TEAL("#0b7376"),
    PINE("#07474c"),
    LAGOON("#3fa39c"),
    MINT("#bfe0d6");

    private final String hex;

    Ink(String hex) {
        this.hex = hex;
    }

    String hex() {
        return hex;
    }

    Color colour() {
        return Color.decode(hex);
    }
}
