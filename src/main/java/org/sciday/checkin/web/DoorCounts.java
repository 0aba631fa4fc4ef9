package org.sciday.checkin.web;

/**
 * How it stands at the door, in people; parties that hold a ticket and have not come are counted as parties.
 *
 * @param inside who came with a ticket, be they still there or not
 * @param present who is inside now
 * @param kept places that were kept for those without a ticket
 * @param groups people of groups that the unit has accepted
 * @param groupsInside how many of them came
 * @param conflicts tickets that came in at two doors, which nobody has judged yet
 * @param late tickets that came in before their places went to others, as was told afterwards
 */
public record DoorCounts(
        int expected,
        int inside,
        int walkIns,
        int missing,
        int present,
        int kept,
        int groups,
        int groupsInside,
        int conflicts,
        int late) {

    /** Somebody left again. */
    public boolean isEmptying() {
        return present != inside + walkIns + groupsInside;
    }
}
