package org.sciday.reviews.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sciday.accounts.Accounts;
import org.sciday.activities.Activities;
import org.sciday.reviews.Review;
import org.sciday.reviews.Reviews;
import org.sciday.shared.AccountId;
import org.sciday.shared.web.Form;
import org.sciday.units.Units;
import org.springframework.stereotype.Component;

/** Gathers a review's page from the facades. */
@Component
class ReviewPageReading {

    private final Reviews reviews;
    private final Activities activities;
    private final Units units;
    private final Accounts accounts;

    ReviewPageReading(Reviews reviews, Activities activities, Units units, Accounts accounts) {
        this.reviews = reviews;
        this.activities = activities;
        this.units = units;
        this.accounts = accounts;
    }

    ReviewPage page(
            Review review, Map<String, String> typed, Form<ReviewPage.HandOverForm> handOver, Locale language) {
        var activity = activities.get(review.activity());
        var history = reviews.historyOf(review.activity());
        var people = accounts.namesOf(deciders(history));
        var unitNames = units.namesOf(List.of(review.unit(), review.queue()));
        return new ReviewPage(
                review,
                activity.title(),
                unitNames.getOrDefault(review.unit(), ""),
                unitNames.getOrDefault(review.queue(), ""),
                activity.late(),
                reviews.textOf(review, language),
                reviews.changesOf(review, language),
                reviews.flaggedIn(review.id()),
                history.stream().map(past -> round(past, people)).toList(),
                activities.findingsOf(activity).warnings().stream()
                        .map(warning -> warning.code())
                        .distinct()
                        .toList(),
                round(review, people).by(),
                typed,
                targets(review),
                handOver);
    }

    /** Units on the way between the queue and the unit, and the one above the queue. */
    private Map<String, String> targets(Review review) {
        var ids = reviews.targetsOf(review);
        var names = units.namesOf(ids);
        var targets = new LinkedHashMap<String, String>();
        ids.forEach(id -> targets.put(id.toString(), names.getOrDefault(id, "")));
        return targets;
    }

    private ReviewPage.Round round(Review past, Map<AccountId, String> people) {
        var outcome = past.outcome();
        var by = Optional.ofNullable(outcome)
                .flatMap(ended -> Optional.ofNullable(ended.by()))
                .map(people::get)
                .orElse(null);
        return new ReviewPage.Round(past, by, reviews.problemsOf(past.id()));
    }

    private static Set<AccountId> deciders(List<Review> history) {
        var ids = new LinkedHashSet<AccountId>();
        for (var past : history) {
            var outcome = past.outcome();
            if (outcome != null && outcome.by() != null) {
                ids.add(outcome.by());
            }
        }
        return ids;
    }
}
