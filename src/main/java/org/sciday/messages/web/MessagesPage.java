package org.sciday.messages.web;

import org.sciday.shared.PageOf;

/** A person's own messages, newest first. */
public record MessagesPage(PageOf<MessageRow> rows, int unread) {}
