package org.sciday.evaluations.web;

import org.jspecify.annotations.Nullable;

/** Who is asked to mark. */
public record ExpertForm(@Nullable String address) {}
