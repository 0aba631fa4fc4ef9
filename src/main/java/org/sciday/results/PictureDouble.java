package org.sciday.results;

import org.sciday.activities.ActivityId;
import org.sciday.files.PictureId;
import org.sciday.shared.UnitId;

/** The same picture, found at another activity too. */
public record PictureDouble(PictureId picture, ActivityId other, UnitId otherUnit, String otherTitle) {}
