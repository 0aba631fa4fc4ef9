package org.sciday.insight;

/** By what activities are divided in a report; the order is that of the report. */
public enum Dimension {
    STATE,
    ACTION,
    KIND,
    REGION,
    FORMAT
}
