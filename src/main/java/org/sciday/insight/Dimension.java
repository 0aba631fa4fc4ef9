package org.sciday.insight;

/** By what activities are divided in a report; the order is that of the report. */
public enum Dimension {
    STATE,
    ACTION,
    KIND,
    AUDIENCE,
    REGION,
    /** The day on which the first session begins; in long campaigns the month. */
    DAY,
    FORMAT
}
