package org.sciday.results.web;

import org.sciday.shared.PageOf;

/** The unit's ended activities, those that lack something first. */
public record ResultListPage(PageOf<ResultRow> rows, boolean onlyOpen, long open, long all) {}
