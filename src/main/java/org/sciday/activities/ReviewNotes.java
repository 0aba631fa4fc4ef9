package org.sciday.activities;

import java.util.List;

/** What reviewers found fault with in a returned activity. The module that reviews offers it as a bean. */
public interface ReviewNotes {

    List<Note> of(ActivityId activity);

    /** @param field as in {@link Details}, for example {@code wording.title}; empty for the whole */
    record Note(String field, String text) {}
}
