package org.sciday.reservations;

import org.sciday.shared.Viewer;

/** A place that was given, or a place in the line, and who asked for it. */
record Taken(Viewer by, Reservation reservation) {}
