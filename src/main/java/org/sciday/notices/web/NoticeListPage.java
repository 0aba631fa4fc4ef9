package org.sciday.notices.web;

import org.sciday.shared.PageOf;

/** Notices that everybody may read. */
public record NoticeListPage(String q, PageOf<NoticeRow> rows) {}
