package org.sciday.recommendations.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.recommendations.Kind;
import org.sciday.recommendations.Ranking;

/**
 * What is done with one entry.
 *
 * @param step up, down, out or in
 */
public record EntryForm(
        @Nullable Kind kind, @Nullable UUID subject, Ranking.@Nullable Step step, @Nullable String reason) {}
