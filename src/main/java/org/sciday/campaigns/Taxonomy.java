package org.sciday.campaigns;

/** The vocabularies that change from year to year and therefore belong to the campaign. */
public enum Taxonomy {
    /** What an activity is: lecture, exhibition, open day. */
    KIND,
    TOPIC,
    AUDIENCE,
    /** Where it goes: into offices, companies, villages, communities, schools, homes, barracks. */
    PLACE,
    ACCESSIBILITY
}
