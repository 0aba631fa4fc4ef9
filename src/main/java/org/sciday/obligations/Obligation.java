package org.sciday.obligations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;

/**
 * One thing a unit owes in a campaign, as it stands now.
 *
 * @param sourceId the quota, the deadline or the stage of summaries that asks for it
 * @param what in the campaign's own words, as is word, the counting word
 * @param jointly owed by all units of some kinds together: done is theirs, share is this unit's
 * @param withBelow counted over all units below
 * @param inTime of done
 * @param waiting handed in for review and not decided yet
 * @param dueAt of what is still open; null when nothing sets a date
 */
public record Obligation(
        CampaignId campaign,
        UnitId unit,
        Source source,
        UUID sourceId,
        String what,
        @Nullable String word,
        Measure measure,
        boolean jointly,
        boolean withBelow,
        int owed,
        int done,
        int inTime,
        int waiting,
        int share,
        @Nullable Instant dueAt,
        State state) {

    public enum Source {
        QUOTA,
        ACTIVITY_SUMMARY,
        UNIT_SUMMARY
    }

    public enum Measure {
        ACTIVITIES,
        SESSIONS,
        SUMMARIES
    }

    /** The worst first. */
    public enum State {
        LATE,
        /** Seven days or less. */
        DUE_SOON,
        OPEN,
        LATE_DONE,
        DONE;

        public boolean isOpen() {
            return this == LATE || this == DUE_SOON || this == OPEN;
        }
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /** Are the campaign's own words better than ours? */
    public boolean hasWords() {
        return source != Source.ACTIVITY_SUMMARY && !what.isEmpty();
    }

    public int left() {
        return Math.max(0, owed - done);
    }

    /** Where a clerk of the unit mends it. */
    public String href() {
        return switch (source) {
            case QUOTA -> "/desk/activities?campaign=" + campaign;
            case ACTIVITY_SUMMARY -> "/desk/results";
            case UNIT_SUMMARY -> "/desk/summaries/" + campaign + "/" + unit + "?stage=" + sourceId;
        };
    }
}
