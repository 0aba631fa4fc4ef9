package org.sciday.evaluations.web;

import org.jspecify.annotations.Nullable;
import org.sciday.evaluations.Objection;

/** What is said to an objection. */
public record AnswerForm(Objection.@Nullable Outcome outcome, @Nullable String answer) {}
