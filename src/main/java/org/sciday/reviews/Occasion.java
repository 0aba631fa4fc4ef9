package org.sciday.reviews;

/** Why a reviewer looks at an activity. */
public enum Occasion {
    /** The unit asks to be published. */
    SUBMITTED,
    /** Something that matters was changed while it was public; the change is public already. */
    CHANGED
}
