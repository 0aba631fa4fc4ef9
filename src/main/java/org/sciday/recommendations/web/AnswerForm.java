package org.sciday.recommendations.web;

import org.jspecify.annotations.Nullable;

/** What is said to an objection; the radio's true or false. */
public record AnswerForm(@Nullable Boolean upheld, @Nullable String answer) {}
