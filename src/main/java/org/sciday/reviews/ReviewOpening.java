package org.sciday.reviews;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityChanged;
import org.sciday.activities.ActivityId;
import org.sciday.activities.ActivitySubmitted;
import org.sciday.activities.ActivityWithdrawn;
import org.sciday.activities.Details;
import org.sciday.activities.Revision;
import org.sciday.campaigns.CampaignId;
import org.sciday.reviews.Review.Subject;
import org.sciday.shared.UnitId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts into a queue what has to be looked at, within the transaction that caused it: what is there is there always. */
@Component
class ReviewOpening {

    private final ReviewStore store;
    private final Routing routing;
    private final Screening screening;
    private final Activities activities;
    private final Clock clock;

    ReviewOpening(
            ReviewStore store, Routing routing, Screening screening, Activities activities, Clock clock) {
        this.store = store;
        this.routing = routing;
        this.screening = screening;
        this.activities = activities;
        this.clock = clock;
    }

    @EventListener
    void open(ActivitySubmitted submitted) {
        var latest = activities.revisionsOf(submitted.activity()).getLast();
        var base = submitted.round() > 1 && latest.number() > 1 ? Integer.valueOf(latest.number() - 1) : null;
        var subject = new Subject(Occasion.SUBMITTED, submitted.round(), latest.number(), base);
        var flagged = screening.screen(latest.details());
        add(submitted.activity(), submitted.campaign(), submitted.unit(), subject, flagged);
    }

    @EventListener
    void close(ActivityWithdrawn withdrawn) {
        store.lockOpen(withdrawn.activity()).ifPresent(this::withdraw);
    }

    /** Several changes in a row are one look, at all of them since a reviewer last saw it; what is undone needs none. */
    @EventListener
    void lookAgain(ActivityChanged changed) {
        var revisions = activities.revisionsOf(changed.activity());
        var latest = revisions.getLast();
        var open = store.lockOpen(changed.activity());
        var base = open.flatMap(review -> Optional.ofNullable(review.subject().base()))
                .orElse(latest.number() - 1);
        var before = detailsOf(base, revisions);
        var flagged = newlyFlagged(before, latest.details());
        var matters = before == null || MatteringChange.between(before, latest.details()) || !flagged.isEmpty();
        if (open.isPresent() && matters) {
            store.renew(open.get().id(), latest.number(), flagged);
        } else if (open.isPresent()) {
            withdraw(open.get());
        } else if (matters) {
            var round = activities.get(changed.activity()).review().round();
            var subject = new Subject(Occasion.CHANGED, Math.max(1, round), latest.number(), base);
            add(changed.activity(), changed.campaign(), changed.unit(), subject, flagged);
        }
    }

    /** Words that a reviewer has let pass before are not pointed at again. */
    private List<FlaggedWord> newlyFlagged(@Nullable Details before, Details after) {
        var known = before == null ? List.<FlaggedWord>of() : screening.screen(before);
        return screening.screen(after).stream()
                .filter(word -> !known.contains(word))
                .toList();
    }

    private static @Nullable Details detailsOf(int number, List<Revision> revisions) {
        return revisions.stream()
                .filter(revision -> revision.number() == number)
                .map(Revision::details)
                .findFirst()
                .orElse(null);
    }

    private void add(
            ActivityId activity, CampaignId campaign, UnitId unit, Subject subject, List<FlaggedWord> flagged) {
        var target = routing.targetOf(unit);
        var review = new Review(
                ReviewId.next(),
                activity,
                campaign,
                unit,
                subject,
                target.queue(),
                target.route(),
                clock.instant(),
                null);
        store.add(review, flagged);
    }

    private void withdraw(Review review) {
        store.decide(review.id(), Decision.WITHDRAWN, null, "", clock.instant());
    }
}
