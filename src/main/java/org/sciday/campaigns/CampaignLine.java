package org.sciday.campaigns;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.UnitId;

/** A campaign in one line, with the values that are in force for it, its own or inherited. */
public record CampaignLine(
        CampaignId id,
        @Nullable CampaignId parent,
        UnitId owner,
        String name,
        int year,
        State state,
        @Nullable String theme,
        @Nullable Window window,
        @Nullable LocalDate publishFrom) {

    public enum State {
        /** Being prepared; strangers do not see it. */
        DRAFT,
        OPEN,
        /** Over. Still read, no longer changed. */
        CLOSED
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Is the main period over? Without a period only closing ends a campaign. */
    public boolean isPast(LocalDate today) {
        return state == State.CLOSED || (window != null && window.endsOn().isBefore(today));
    }
}
