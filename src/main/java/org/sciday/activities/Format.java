package org.sciday.activities;

/** How people take part. */
public enum Format {
    ONSITE,
    ONLINE,
    BOTH;

    public boolean takesPlaceOnline() {
        return this != ONSITE;
    }

    public boolean takesPlaceOnSite() {
        return this != ONLINE;
    }
}
