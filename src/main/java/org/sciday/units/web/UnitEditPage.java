package org.sciday.units.web;

import java.util.List;
import org.sciday.regions.RegionPicker;
import org.sciday.shared.web.Form;
import org.sciday.units.Line;
import org.sciday.units.Unit;

/**
 * Changing a unit's facts.
 *
 * @param identity whether name, kind and region may be changed too
 */
public record UnitEditPage(Unit unit, Form<UnitForm> form, boolean identity, List<Line> lines, RegionPicker region) {}
