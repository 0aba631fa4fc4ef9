package org.sciday.units;

/** What kind of organisation a unit is. Quotas are set by kind, and lists show the kinds in this order. */
public enum UnitKind {
    ASSOCIATION,
    HOST,
    COUNTY,
    DEVELOPMENT_ZONE,
    GOVERNMENT,
    SOCIETY,
    UNIVERSITY,
    ENTERPRISE,
    BASE,
    SCHOOL,
    HOSPITAL,
    VENUE,
    COMMUNITY,
    OTHER
}
