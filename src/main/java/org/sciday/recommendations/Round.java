package org.sciday.recommendations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;

/**
 * A unit asks those below it whom they recommend.
 *
 * @param noticeDays working days of the public notice
 * @param noticeEndsAt end of the last of them; null before it began
 */
public record Round(
        RoundId id,
        CampaignId campaign,
        UnitId head,
        String name,
        @Nullable LocalDate dueOn,
        int noticeDays,
        State state,
        List<Place> places,
        @Nullable Instant shownAt,
        @Nullable Instant noticeEndsAt,
        @Nullable Instant decidedAt) {

    public enum State {
        /** Lists are made, accepted, ranked. */
        OPEN,
        /** The public reads it and may object. */
        SHOWN,
        /** Commended; certificates are out. */
        DECIDED
    }

    public Round {
        places = List.copyOf(places);
    }

    public int placesFor(Kind kind, UnitKind unitKind) {
        return places.stream()
                .filter(place -> place.kind() == kind && place.unitKind() == unitKind)
                .mapToInt(Place::places)
                .sum();
    }

    public boolean asks(UnitKind unitKind) {
        return places.stream().anyMatch(place -> place.unitKind() == unitKind);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** May anybody still object? */
    public boolean takesObjections(Instant now) {
        return state == State.SHOWN && noticeEndsAt != null && !now.isAfter(noticeEndsAt);
    }
}
