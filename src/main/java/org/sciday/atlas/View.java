package org.sciday.atlas;

/**
 * What a map shows: its edges in WGS-84 degrees and how near it is, in the zoom of web maps. A view that would have too many
 * cells is looked at from further away.
 */
public record View(double west, double south, double east, double north, int zoom) {

    private static final int MOST_CELLS = 64;

    /** A cell is 64 pixels wide when 256 are the world at zoom 0. */
    private static final int CELL_BITS_AT_ZOOM_0 = Mercator.BITS - 2;

    private static final int LAST_ZOOM = 18;

    public View {
        if (!(west < east && south < north && zoom >= 0)) {
            throw new IllegalArgumentException("No view: " + west + " " + south + " " + east + " " + north);
        }
    }

    int left() {
        return Mercator.x(west);
    }

    int right() {
        return Mercator.x(east);
    }

    int top() {
        return Mercator.y(north);
    }

    int bottom() {
        return Mercator.y(south);
    }

    /** How many bits of a coordinate lie within one cell. */
    int cellBits() {
        var bits = CELL_BITS_AT_ZOOM_0 - Math.min(zoom, LAST_ZOOM);
        while (((right() - left()) >> bits) >= MOST_CELLS || ((bottom() - top()) >> bits) >= MOST_CELLS) {
            bits++;
        }
        return bits;
    }
}
