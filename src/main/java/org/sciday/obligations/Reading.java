package org.sciday.obligations;

/** Where lines are read: counted at this look, or from the tally of a large tree. Both give the same. */
enum Reading {
    COUNTED(
            "obligations.lines(:root, :head, :units::uuid[], :now)",
            "obligations.lines_of_all(:root, :head, :now)",
            "obligations.standings(:root, :head, :now)"),
    KEPT(
            "obligations.tally_lines(:root, :head, :units::uuid[], :now)",
            "obligations.tally_lines(:root, :head, null, :now)",
            "obligations.tally_standings(:root, :head, :now)");

    private final String some;
    private final String all;
    private final String standings;

    Reading(String some, String all, String standings) {
        this.some = some;
        this.all = all;
        this.standings = standings;
    }

    /** What some units of the head's scope owe. */
    String some() {
        return some;
    }

    /** What all of them owe. */
    String all() {
        return all;
    }

    /** How far each of them is. */
    String standings() {
        return standings;
    }
}
