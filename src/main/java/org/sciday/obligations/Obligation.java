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
        /** To say what one will do: the first draft, or a stamped form. */
        INTENTION,
        /** To publish what one has begun, where no number is asked. */
        PUBLISH,
        /** To tell what came of each activity. */
        SUPPLEMENT,
        ACTIVITY_SUMMARY,
        UNIT_SUMMARY,
        /** Anything else that is handed in as a paper. */
        PAPER
    }

    public enum Measure {
        ACTIVITIES,
        SESSIONS,
        SUMMARIES,
        PAPERS
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

    /** May those above give this unit more time for it? Nobody alone is behind with what all owe together. */
    public boolean isExtensible() {
        return isOpen() && !jointly && dueAt != null;
    }

    public int left() {
        return Math.max(0, owed - done);
    }

    /** Where a clerk of the unit mends it. */
    public String href() {
        return switch (source) {
            case QUOTA, PUBLISH -> "/desk/activities?campaign=" + campaign;
            case SUPPLEMENT, ACTIVITY_SUMMARY -> "/desk/results";
            case INTENTION, PAPER -> "/desk/papers/" + campaign + "/" + unit + "?asked=" + sourceId;
            case UNIT_SUMMARY -> "/desk/summaries/" + campaign + "/" + unit + "?stage=" + sourceId;
        };
    }
}
