package org.sciday.atlas;

import java.util.List;

/** What a view shows: single spots while they are few, else cells. */
public record Lights(int total, List<Cell> cells, List<Spot> spots) {

    public Lights {
        cells = List.copyOf(cells);
        spots = List.copyOf(spots);
    }
}
