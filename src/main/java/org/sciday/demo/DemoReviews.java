package org.sciday.demo;

import java.util.Map;
import org.sciday.activities.ActivityId;
import org.sciday.reviews.FieldProblem;
import org.sciday.reviews.Reviews;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** Sends some submissions back, each field with its remark; the others wait in the queues. */
@Component
class DemoReviews {

    private final Reviews reviews;

    DemoReviews(Reviews reviews) {
        this.reviews = reviews;
    }

    void decide(Map<DemoStanding, ActivityId> submitted, Viewer reviewer) {
        submitted.forEach((standing, activity) -> {
            if (standing.standing().equals("RETURNED")) {
                var review = reviews.historyOf(activity).getLast();
                var problems = standing.remarks().entrySet().stream()
                        .map(remark -> new FieldProblem(remark.getKey(), remark.getValue()))
                        .toList();
                reviews.sendBack(review.id(), problems, reviewer);
            }
        });
    }
}
