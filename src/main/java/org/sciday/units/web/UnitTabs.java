package org.sciday.units.web;

/**
 * The views of the desk's units.
 *
 * @param current list, tree, queue or import
 * @param pending how many registrations wait
 */
public record UnitTabs(String current, long pending, boolean mayApprove, boolean mayImport) {}
