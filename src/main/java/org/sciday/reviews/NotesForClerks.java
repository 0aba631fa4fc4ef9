package org.sciday.reviews;

import java.util.List;
import org.sciday.activities.ActivityId;
import org.sciday.activities.ReviewNotes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The problems of the last return, for the clerk's form. */
@Component
class NotesForClerks implements ReviewNotes {

    private final ReviewStore store;

    NotesForClerks(ReviewStore store) {
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Note> of(ActivityId activity) {
        return store.historyOf(activity).reversed().stream()
                .filter(review -> !review.isOpen())
                .findFirst()
                .map(review -> store.problemsOf(review.id()).stream()
                        .map(problem -> new Note(problem.field(), problem.remark()))
                        .toList())
                .orElse(List.of());
    }
}
