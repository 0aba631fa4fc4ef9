package org.sciday.activities.web;

import java.util.UUID;

/** A filter that a person wants again: its name and the query of the list's address. */
public record SavedView(UUID id, String name, String query) {}
