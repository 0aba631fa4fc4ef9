package org.sciday.units.web;

import org.sciday.shared.UnitId;
import org.sciday.units.Unit;
import org.sciday.units.UnitKind;

/**
 * A unit in the tree.
 *
 * @param children how many stand directly below in this hierarchy
 * @param below how many are in its scope altogether, by both hierarchies
 */
public record UnitNode(UnitId id, String name, UnitKind kind, Unit.State state, int children, int below) {}
