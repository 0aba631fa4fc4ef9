package org.sciday.reservations;

import org.jspecify.annotations.Nullable;

/**
 * Who may come on one ticket.
 *
 * @param maxParty people on one ticket at most
 * @param childrenPerAdult children that one adult may bring at most
 * @param ageFrom years; null: no limit
 * @param ageTo years; below 18 it holds for the children, and the adults only come with them
 * @param audience for whom places are, apart from ages
 */
public record Company(
        int maxParty, int childrenPerAdult, @Nullable Integer ageFrom, @Nullable Integer ageTo, Audience audience) {

    /** From this age on one is let in with children. */
    public static final int ADULT = 18;

    public Company(int maxParty, int childrenPerAdult, @Nullable Integer ageFrom, @Nullable Integer ageTo) {
        this(maxParty, childrenPerAdult, ageFrom, ageTo, Audience.ANYBODY);
    }

    /** Something for children: adults only come with them. */
    public boolean forChildren() {
        return ageTo != null && ageTo < ADULT;
    }

    public boolean admits(int age) {
        return forChildren() && age >= ADULT
                || (ageFrom == null || age >= ageFrom) && (ageTo == null || age <= ageTo);
    }

    /** Children on one ticket at most, with as few adults as may look after them. */
    public int maxChildren() {
        return childrenPerAdult == 0
                ? 0
                : Math.min(maxParty - 1, maxParty * childrenPerAdult / (childrenPerAdult + 1));
    }
}
