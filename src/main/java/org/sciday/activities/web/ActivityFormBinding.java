package org.sciday.activities.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Forms of activities have more rows than Spring takes by default; the details themselves say how many are too many. */
@ControllerAdvice(
        assignableTypes = {
            ActivityEditPages.class,
            ActivityDraftPages.class,
            ActivityRowPages.class,
            ActivityCoverPages.class
        })
class ActivityFormBinding {

    private static final int MOST_ROWS = 2_000;

    @InitBinder("activityForm")
    void allowManyRows(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(MOST_ROWS);
    }
}
