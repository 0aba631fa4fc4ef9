package org.sciday.evaluations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.AccountId;
import org.sciday.shared.UnitId;

/**
 * A unit says that a figure of its own is wrong. It is answered by the clock, with reasons.
 *
 * @param dueAt by when the head answers: five working days
 */
public record Objection(
        ObjectionId id,
        EvaluationId evaluation,
        UnitId unit,
        String unitName,
        IndicatorId indicator,
        String indicatorName,
        String words,
        @Nullable AccountId madeBy,
        Instant madeAt,
        Instant dueAt,
        @Nullable Outcome outcome,
        String answer,
        @Nullable Instant answeredAt) {

    public enum Outcome {
        /** The source of the figure was wrong and has been put right. */
        MENDED,
        STANDS
    }

    public boolean isOpen() {
        return outcome == null;
    }

    public boolean isLate(Instant now) {
        return isOpen() && now.isAfter(dueAt);
    }
}
