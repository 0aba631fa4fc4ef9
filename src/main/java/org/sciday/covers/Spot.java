package org.sciday.covers;

/** A place on a sheet. */
record Spot(double x, double y) {

    /** The place at this distance in this direction (radians, clockwise from the right). */
    Spot towards(double angle, double distance) {
        return new Spot(x + Math.cos(angle) * distance, y + Math.sin(angle) * distance);
    }

    Spot plus(double right, double down) {
        return new Spot(x + right, y + down);
    }

    double distanceTo(Spot other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
