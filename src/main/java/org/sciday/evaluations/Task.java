package org.sciday.evaluations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.UnitId;

/** What an expert is asked to do: the units of an evaluation, one by one. */
public record Task(EvaluationId evaluation, String campaignName, String headName, boolean blind, boolean open, List<Part> parts) {

    public Task {
        parts = List.copyOf(parts);
    }

    /**
     * One unit as the expert may see it.
     *
     * @param number stands for the unit's name when names are hidden
     * @param name null when names are hidden
     * @param conflict why this expert must not mark it; null when they may
     */
    public record Part(UnitId unit, int number, @Nullable String name, @Nullable Interest conflict, boolean marked) {}

    public long toMark() {
        return parts.stream().filter(part -> part.conflict() == null).count();
    }

    public long marked() {
        return parts.stream().filter(part -> part.conflict() == null && part.marked()).count();
    }
}
