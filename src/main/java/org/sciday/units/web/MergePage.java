package org.sciday.units.web;

import org.sciday.shared.web.Form;
import org.sciday.units.Unit;

/**
 * Choosing the unit that a duplicate goes into.
 *
 * @param members how many people act for the duplicate
 * @param below how many units hang on it directly
 */
public record MergePage(Unit unit, Form<MergeForm> form, int members, int below, SupervisorChoice choices) {}
