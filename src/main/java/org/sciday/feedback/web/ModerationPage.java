package org.sciday.feedback.web;

import org.sciday.shared.PageOf;

/** What waits for the moderator, or what the unit may answer. */
public record ModerationPage(PageOf<SaidRow> rows, boolean all) {}
