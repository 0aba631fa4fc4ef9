package org.sciday.reservations.care.web;

import org.sciday.shared.PageOf;

/** The queue of appeals, or those that were decided. */
public record AppealListPage(PageOf<AppealRow> rows, boolean decided) {}
