package org.sciday.search;

import java.time.Instant;

/**
 * What an index knows of itself, kept with it: a node that was away learns from it what to look for.
 *
 * @param madeAt when the rebuild was begun from which it stems
 * @param seenAt up to when nothing is missing
 */
public record Standing(Instant madeAt, Instant seenAt) {}
