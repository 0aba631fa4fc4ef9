package org.sciday.reservations.draw.web;

import org.sciday.shared.PageOf;

/** Sessions to come whose places may be drawn. */
public record DrawSessionsPage(PageOf<DrawSession> sessions) {}
