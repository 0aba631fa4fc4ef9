package org.sciday.units.web;

import java.util.List;
import java.util.Map;
import org.sciday.regions.RegionCode;
import org.sciday.shared.UnitId;

/**
 * Registrations that wait for a decision, the longest waiting first.
 *
 * @param all those of the whole scope, not only those directly below
 * @param doubles names of units that each may be already
 */
public record UnitQueuePage(
        List<UnitRow> waiting,
        boolean all,
        Map<RegionCode, String> places,
        Map<UnitId, List<String>> doubles,
        UnitTabs tabs) {}
