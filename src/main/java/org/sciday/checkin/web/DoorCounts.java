package org.sciday.checkin.web;

/** How it stands at the door, in people; parties that hold a ticket and have not come are counted as parties. */
public record DoorCounts(int expected, int inside, int walkIns, int missing) {

    public int total() {
        return inside + walkIns;
    }
}
