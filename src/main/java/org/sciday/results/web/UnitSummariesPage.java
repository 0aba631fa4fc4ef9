package org.sciday.results.web;

import java.util.List;
import org.sciday.shared.UnitId;

/** The unit's summaries, the newest campaign first. */
public record UnitSummariesPage(UnitId unit, List<UnitSummaryRow> rows) {}
