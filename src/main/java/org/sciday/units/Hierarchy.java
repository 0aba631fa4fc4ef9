package org.sciday.units;

/** By which order one unit supervises another. A unit stands in both at once. */
public enum Hierarchy {
    /** By administrative region: city above county. Its supervisor is the 归口单位 unless only a line has one. */
    REGION,
    /** By system: the education bureau above the schools. */
    LINE
}
