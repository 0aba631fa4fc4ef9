package org.sciday.activities.web;

import org.jspecify.annotations.Nullable;

/** For which campaign the workbook is. */
public record ActivityImportForm(@Nullable String campaign) {}
