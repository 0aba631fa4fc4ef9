package org.sciday.results;

/** The numbers of a unit's summary. All of them are counted; the unit may say another number, and why. */
public enum UnitFigure {
    ACTIVITIES,
    SESSIONS,
    ATTENDED,
    ONLINE_VIEWS,
    SCIENCE_WORKERS,
    VOLUNTEERS,
    NEWS
}
