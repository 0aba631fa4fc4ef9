package org.sciday.notices.web;

import org.sciday.shared.PageOf;

/**
 * A unit's notices.
 *
 * @param ours those it sent, else those it received
 * @param sends may the viewer send any?
 */
public record DeskNoticesPage(String q, PageOf<NoticeRow> rows, boolean ours, boolean sends) {}
