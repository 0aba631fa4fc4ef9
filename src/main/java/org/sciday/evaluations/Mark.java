package org.sciday.evaluations;

import java.math.BigDecimal;

/** What one expert gives for one indicator: marks out of a hundred by the rubric, and why. */
public record Mark(IndicatorId indicator, BigDecimal marks, String words) {}
