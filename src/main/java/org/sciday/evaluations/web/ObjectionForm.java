package org.sciday.evaluations.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.evaluations.IndicatorId;

/** What a unit says against a figure. */
public record ObjectionForm(
        @Nullable IndicatorId indicator,
        @NotBlank(message = "shared.required") @Size(max = 500, message = "evaluations.words-too-long") @Nullable String words,
        @Nullable UUID key) {}
