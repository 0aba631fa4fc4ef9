package org.sciday.recommendations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.UnitId;

/**
 * One that is recommended.
 *
 * @param subject the unit or the activity
 * @param unit the unit itself, or the one that held the activity
 * @param position on the unit's list, from 1
 * @param rank on the list of the level above, from 1; null when it is not taken up
 */
public record Entry(
        EntryId id,
        RecommendationListId list,
        Kind kind,
        UUID subject,
        UnitId unit,
        String unitName,
        String name,
        int position,
        String reason,
        @Nullable Integer rank) {}
