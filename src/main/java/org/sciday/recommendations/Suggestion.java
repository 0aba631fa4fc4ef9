package org.sciday.recommendations;

import java.util.UUID;
import org.sciday.shared.UnitId;

/** A unit or an activity that could be put on a list. */
public record Suggestion(Kind kind, UUID subject, UnitId unit, String name, String unitName) {}
