package org.sciday.messages.web;

import org.sciday.shared.PageOf;

/** A person's own messages, newest first. */
public record NoticesPage(PageOf<NoticeRow> rows, int unread) {}
