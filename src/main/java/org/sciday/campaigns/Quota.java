package org.sciday.campaigns;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.Source;
import org.sciday.units.UnitKind;

/**
 * A number asked of units (数量要求).
 *
 * @param unitKinds the kinds of units it binds; empty binds nobody
 * @param jointly all of them together, not each
 * @param guessed the unit kinds and the measure were read from the words by rules and nobody has confirmed them yet
 */
public record Quota(
        UUID id,
        @Nullable UUID originId,
        String who,
        List<UnitKind> unitKinds,
        boolean jointly,
        boolean guessed,
        @JsonUnwrapped Asked asked,
        @Nullable Source source) {

    public Quota {
        unitKinds = List.copyOf(unitKinds);
    }

    public enum Measure {
        ACTIVITIES,
        SESSIONS,
        /** Something the platform does not count: works, people, minutes. Shown, never computed. */
        OTHER;

        /** Reads 项 重点科普活动, 场次 科普研学, 件 作品. */
        static Measure of(@Nullable String unitWord, @Nullable String what) {
            var unit = unitWord == null ? "" : unitWord;
            var thing = what == null ? "" : what;
            if (unit.startsWith("场") || unit.equals("次")) {
                return SESSIONS;
            }
            return (unit.equals("项") || unit.equals("个") || unit.isEmpty()) && thing.contains("活动")
                    ? ACTIVITIES
                    : OTHER;
        }
    }

    /** How many of what: 5 项 重点科普活动. */
    public record Asked(
            @Nullable Integer atLeast,
            @Nullable Integer atMost,
            Measure measure,
            @Nullable String what,
            @Nullable String unitWord) {

        public Asked {
            if (atLeast == null && atMost == null) {
                throw new IllegalArgumentException("A quota asks for a least or a greatest number");
            }
            if (atLeast != null && atMost != null && atLeast > atMost) {
                throw new IllegalArgumentException("At least " + atLeast + " is more than at most " + atMost);
            }
        }
    }
}
