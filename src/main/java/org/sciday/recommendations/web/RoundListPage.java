package org.sciday.recommendations.web;

import java.util.List;
import org.sciday.recommendations.Round;
import org.sciday.shared.UnitId;

/** Rounds in which the viewer's unit has places, and those that it holds. */
public record RoundListPage(UnitId unit, List<Round> asking, List<Round> held, boolean mayAnnounce) {}
