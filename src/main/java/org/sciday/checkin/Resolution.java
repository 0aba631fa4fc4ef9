package org.sciday.checkin;

/** What it was when a ticket came in at two doors. */
public enum Resolution {
    /** The same people were scanned twice: counted once, as they are. */
    SAME_PEOPLE,
    /** They had gone out and came in again: counted once, as they are. */
    CAME_BACK,
    /** Others came in with a copy of the ticket: they were there too and are counted as walk-ins. */
    COPY,
    /** One of the two scans was taken back at its door. */
    UNDONE
}
