package org.sciday.covers;

import java.awt.Shape;

/** One pull of the press: a shape in one ink, filled or, with a width above zero, drawn as a line. */
record Mark(Shape shape, Ink ink, double width) {}
