package org.sciday.shared.web;

import java.util.UUID;

/** The page for a problem: what happened, what to do, and for bugs the id under which it was logged. */
public record Problems(int status, String title, String detail, UUID id, boolean isBug) {}
