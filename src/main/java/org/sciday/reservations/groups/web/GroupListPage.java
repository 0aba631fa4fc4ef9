package org.sciday.reservations.groups.web;

import org.sciday.shared.PageOf;

/** Groups that wait for a decision, or all others. */
public record GroupListPage(PageOf<GroupRow> rows, boolean decided) {}
