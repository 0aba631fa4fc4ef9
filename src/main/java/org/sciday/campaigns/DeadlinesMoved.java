package org.sciday.campaigns;

import java.util.List;

/** Deadlines of an open campaign are due at another time than announced. Holds for all campaigns that inherit them. */
public record DeadlinesMoved(CampaignId campaign, List<Move> moves, String reason) {

    public DeadlinesMoved {
        moves = List.copyOf(moves);
    }

    public record Move(String what, Due before, Due after) {}
}
